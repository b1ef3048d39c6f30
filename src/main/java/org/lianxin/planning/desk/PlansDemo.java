package org.lianxin.planning.desk;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.DemoData;
import org.lianxin.platform.DemoDistrict;
import org.lianxin.platform.Zones;
import org.lianxin.territory.Buildings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Has a plan of every kind computed for the whole demo district, beside those who look at it already. The figures of
// the
/// published 1+5+15 contradict each other, so the network shows first that they do and then a way out.
@Component
class PlansDemo implements DemoData {
    private static final int ORDER = 110;
    private static final int SECONDS = 15;
    private final Plans plans;
    private final Buildings buildings;

    PlansDemo(Plans plans, Buildings buildings) {
        this.plans = plans;
        this.buildings = buildings;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String what() {
        return "规划方案（随后在后台计算）";
    }

    /// All at once: no run begins while the others are still being asked for.
    @Override
    @Transactional
    public void fill(DemoDistrict district) {
        if (district.size() == DemoDistrict.Size.FULL) {
            make(district);
        }
    }

    /// Asks for the plans, whatever the district's size.
    void make(DemoDistrict district) {
        var planner = Actor.system(district.county());
        var county = district.county().area();
        var community = buildings.communities(district.county()).getFirst();
        var township = community.at(AreaCode.Level.TOWNSHIP);
        var network = plans.make(planner, Subject.NETWORK, county, "全区党员中心户 1+5+15", rules(Map.of()));
        plans.make(planner, Subject.DIVISION, community, "重划网格", rules(Map.of("grids", "3", "least", "200")));
        plans.make(planner, Subject.ROUNDS, township, "明天的走访路线", rules(Map.of()));
        plans.make(planner, Subject.ROSTER, township, "下月驿站值班", rules(Map.of()));
        plans.make(planner, Subject.MATCH, county, "求助与帮手", rules(Map.of()));
        plans.make(planner, Subject.ROOMS, township, "议事会排会议室", rules(Map.of("meetings", meetings(district))));
        plans.make(planner, Subject.SCREENING, township, "一季度矛盾排查", rules(Map.of()));
        plans.make(planner, Subject.SITING, county, "驿站选址", rules(Map.of()));
        plans.compute(planner, network, rules(Map.of("way", "multi")));
    }

    private static Plans.Order rules(Map<String, String> set) {
        return new Plans.Order(set, SECONDS, 1);
    }

    /// Meetings of the councils in the week after next, two of them at the same time.
    private static String meetings(DemoDistrict district) {
        var monday = LocalDate.ofInstant(district.now(), Zones.COUNTY)
                .with(TemporalAdjusters.next(java.time.DayOfWeek.MONDAY))
                .plusWeeks(1);
        return String.join(
                "\n",
                List.of(
                        "小区议事会，" + monday + "，晚上，15",
                        "停车协商会，" + monday + "，晚上，18",
                        "楼栋长例会，" + monday.plusDays(1) + "，上午，12",
                        "加装电梯意见会，" + monday.plusDays(3) + "，下午，20",
                        "志愿者培训，" + monday.plusDays(4) + "，上午，20"));
    }
}
