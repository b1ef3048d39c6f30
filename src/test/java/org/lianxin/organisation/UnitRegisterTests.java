package org.lianxin.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianxin.Counties;
import org.lianxin.LianxinTest;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Rejection;
import org.lianxin.territory.CoordinateSystem;
import org.lianxin.territory.exchange.Exchange;
import org.lianxin.territory.exchange.Fault;
import org.springframework.beans.factory.annotation.Autowired;

@LianxinTest
class UnitRegisterTests {
    @Autowired
    UnitRegister register;

    @Autowired
    Units units;

    @Autowired
    Exchange exchange;

    private final Actor actor = Actor.system(Counties.fresh());
    private final AreaCode area = actor.county().area();

    private UnitRegister.Entry entry(String name, @Nullable UnitId parent) {
        return new UnitRegister.Entry(name, null, Unit.Kind.DEPARTMENT, area, "0554-0000000", "", parent, null);
    }

    @Test
    void aUnitIsFoundedChangedAndClosed() {
        var id = register.found(actor, entry("城市管理局", null));
        register.change(actor, id, entry("城市管理和执法局", null));
        assertThat(units.named(area, "城市管理和执法局"))
                .hasValueSatisfying(u -> assertThat(u.id()).isEqualTo(id));
        register.close(actor, id);
        assertThat(units.named(area, "城市管理和执法局")).isEmpty();
        assertThat(units.find(actor.county(), id)).isPresent();
    }

    @Test
    void noUnitStandsAboveItself() {
        var top = register.found(actor, entry("甲局", null));
        var below = register.found(actor, entry("乙队", top));
        assertThatThrownBy(() -> register.change(actor, top, entry("甲局", below)))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.code()).isEqualTo("organisation.circle"));
        assertThatThrownBy(() -> register.close(actor, top))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.code()).isEqualTo("organisation.holds-others"));
    }

    @Test
    void twoUnitsOfAnAreaHaveTwoNames() {
        register.found(actor, entry("民政局", null));
        assertThatThrownBy(() -> register.found(actor, entry("民政局", null)))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.code()).isEqualTo("organisation.name-taken"));
    }

    @Test
    void theNearestCentreAnswersForAnArea() {
        register.found(
                actor, new UnitRegister.Entry("区中心", null, Unit.Kind.DISTRICT_CENTRE, area, null, null, null, null));
        var township = new AreaCode(area.code() + "001");
        register.found(
                actor,
                new UnitRegister.Entry("街道中心", null, Unit.Kind.TOWNSHIP_CENTRE, township, null, null, null, null));
        assertThat(units.responsible(new AreaCode(township.code() + "001002")))
                .hasValueSatisfying(u -> assertThat(u.name()).isEqualTo("街道中心"));
        assertThat(units.responsible(new AreaCode(area.code() + "002")))
                .hasValueSatisfying(u -> assertThat(u.name()).isEqualTo("区中心"));
    }

    @Test
    void unitsAreImportedWithTheOneAboveThem() {
        var text = """
                单位名称,单位类型,负责区域代码,办公电话,上级单位
                综治中心,区县中心,%1$s,0554-0000001,
                试验街道中心,街镇,%1$s001,0554-0000002,综治中心
                孤儿队,队伍,%1$s,,没有的单位
                """.formatted(area);
        var bad =
                exchange.take(actor, "units", text.getBytes(StandardCharsets.UTF_8), CoordinateSystem.CGCS2000, false);
        assertThat(bad.faults())
                .extracting(Fault::row, Fault::rule)
                .containsExactly(org.assertj.core.api.Assertions.tuple(4, "unit-unknown"));
        assertThat(units.all(actor.county())).isEmpty();
        var good = text.lines().limit(3).collect(java.util.stream.Collectors.joining("\n"));
        exchange.take(actor, "units", good.getBytes(StandardCharsets.UTF_8), CoordinateSystem.CGCS2000, false);
        var centre = units.named(area, "综治中心").orElseThrow();
        assertThat(units.of(new AreaCode(area.code() + "001"), Unit.Kind.TOWNSHIP_CENTRE))
                .singleElement()
                .satisfies(u -> assertThat(u.parent()).isEqualTo(centre.id()));
    }
}
