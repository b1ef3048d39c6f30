package org.lianxin.organisation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.DemoData;
import org.lianxin.platform.DemoDistrict;
import org.lianxin.territory.Division;
import org.lianxin.territory.Divisions;
import org.lianxin.territory.Estate;
import org.lianxin.territory.Estates;
import org.lianxin.territory.Grids;
import org.springframework.stereotype.Component;

/// The demo district's units: departments, centres, communities, companies and the party tree beside them. Names of
/// kinds
/// of offices are real, everything else is invented; local numbers never begin with 0, so the phones ring nowhere.
@Component
class OrganisationDemo implements DemoData {
    private static final LocalDate SINCE = LocalDate.of(2023, 7, 1);

    /// Full name, short name, kind.
    private static final List<List<String>> DISTRICT = List.of(
            List.of("城市管理局", "城管局", "DEPARTMENT"),
            List.of("住房和城乡建设局", "住建局", "DEPARTMENT"),
            List.of("公安分局", "公安分局", "DEPARTMENT"),
            List.of("消防救援大队", "消防大队", "DEPARTMENT"),
            List.of("民政局", "民政局", "DEPARTMENT"),
            List.of("市场监督管理局", "市场监管局", "DEPARTMENT"),
            List.of("卫生健康委员会", "卫健委", "DEPARTMENT"),
            List.of("教育体育局", "教体局", "DEPARTMENT"),
            List.of("人力资源和社会保障局", "人社局", "DEPARTMENT"),
            List.of("司法局", "司法局", "DEPARTMENT"),
            List.of("应急管理局", "应急局", "DEPARTMENT"),
            List.of("生态环境分局", "生态环境分局", "DEPARTMENT"),
            List.of("自然资源和规划分局", "资规分局", "DEPARTMENT"),
            List.of("交通运输局", "交通局", "DEPARTMENT"),
            List.of("农业农村水利局", "农水局", "DEPARTMENT"),
            List.of("文化和旅游局", "文旅局", "DEPARTMENT"),
            List.of("退役军人事务局", "退役军人局", "DEPARTMENT"),
            List.of("医疗保障局", "医保局", "DEPARTMENT"),
            List.of("残疾人联合会", "残联", "DEPARTMENT"),
            List.of("妇女联合会", "妇联", "DEPARTMENT"),
            List.of("数据资源管理局", "数据局", "DEPARTMENT"),
            List.of("信访局", "信访局", "DEPARTMENT"),
            List.of("供水公司", "供水公司", "UTILITY"),
            List.of("供电公司", "供电公司", "UTILITY"),
            List.of("燃气公司", "燃气公司", "UTILITY"),
            List.of("供热公司", "供热公司", "UTILITY"),
            List.of("通信服务公司", "通信公司", "UTILITY"),
            List.of("人民医院", "人民医院", "HOSPITAL"));

    private final Units units;
    private final Divisions divisions;
    private final Estates estates;
    private final Grids grids;

    OrganisationDemo(Units units, Divisions divisions, Estates estates, Grids grids) {
        this.units = units;
        this.divisions = divisions;
        this.estates = estates;
        this.grids = grids;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String what() {
        return "部门、街镇、社区与物业";
    }

    @Override
    public void fill(DemoDistrict district) {
        var county = district.county();
        var all = new ArrayList<Unit>();
        var name = divisions.find(county.area()).map(Division::name).orElse("");
        var centre = add(all, "DISTRICT_CENTRE", name + "社会治安综合治理中心", "区综治中心", county.area(), null, null);
        var committee = add(all, "PARTY", name + "委", "区委", county.area(), null, null);
        for (var line : DISTRICT) {
            add(all, line.get(2), name + line.get(0), "区" + line.get(1), county.area(), null, null);
        }
        for (var township : divisions.children(county.area())) {
            if (!grids.within(township.code()).isEmpty()) {
                township(all, township, centre, committee);
            }
        }
        companies(all, county);
        units.load(county, all);
    }

    private void township(List<Unit> all, Division township, Unit centre, Unit committee) {
        var name = township.name();
        boolean urban = name.endsWith("街道");
        var office = add(all, "TOWNSHIP_CENTRE", name + "综治中心", name + "综治中心", township.code(), centre.id(), null);
        var party = add(
                all, "PARTY", name + (urban ? "党工委" : "党委"), name + "党委", township.code(), committee.id(), office.id());
        for (var community : divisions.children(township.code())) {
            if (!grids.within(community.code()).isEmpty()) {
                var own = add(
                        all, "COMMUNITY", community.name(), community.shortName(), community.code(), office.id(), null);
                var branch = community.shortName() + "党总支";
                add(all, "PARTY", branch, branch, community.code(), party.id(), own.id());
            }
        }
    }

    private void companies(List<Unit> all, County county) {
        estates.within(county.area()).stream()
                .map(Estate::propertyCompany)
                .filter(c -> !c.isBlank())
                .distinct()
                .sorted()
                .forEach(c -> add(all, "PROPERTY_COMPANY", c, c.replace("服务公司", ""), county.area(), null, null));
    }

    private static Unit add(
            List<Unit> all,
            String kind,
            String name,
            String shortName,
            AreaCode area,
            @Nullable UnitId parent,
            @Nullable UnitId partyOf) {
        var id = new UnitId(UUID.nameUUIDFromBytes((area + name).getBytes(StandardCharsets.UTF_8)));
        var phone = "0554-03%05d".formatted(all.size() + 101);
        var unit =
                new Unit(id, name, shortName, Unit.Kind.valueOf(kind), area, phone, "", parent, partyOf, SINCE, null);
        all.add(unit);
        return unit;
    }
}
