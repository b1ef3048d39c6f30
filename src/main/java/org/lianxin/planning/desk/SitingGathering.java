package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lianxin.people.Households;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.UnusableInput;
import org.lianxin.planning.desk.SitingGround.Demand;
import org.lianxin.planning.desk.SitingGround.Group;
import org.lianxin.planning.siting.SitingProblem;
import org.lianxin.platform.AreaCode;
import org.lianxin.territory.Building;
import org.lianxin.territory.Buildings;
import org.lianxin.territory.Estates;
import org.springframework.stereotype.Component;

/// Who needs a station where, and which estates may hold one: from territory and the consents of those in care.
@Component
class SitingGathering {
    private final Buildings buildings;
    private final Estates estates;
    private final Households households;
    private final WalkingWays ways;

    SitingGathering(Buildings buildings, Estates estates, Households households, WalkingWays ways) {
        this.ways = ways;
        this.buildings = buildings;
        this.estates = estates;
        this.households = households;
    }

    SitingGround ground(AreaCode area) {
        var all = buildings.within(area);
        var care = households.consenting(area, "care");
        var demands = new ArrayList<Demand>();
        for (var building : all) {
            demands.addAll(demands(building, care));
        }
        var byEstate = all.stream()
                .filter(b -> b.estate() != null && b.households() > 0)
                .collect(Collectors.groupingBy(
                        b -> Objects.requireNonNull(b.estate()), LinkedHashMap::new, Collectors.toList()));
        var sites = new ArrayList<SitingGround.Site>();
        for (var estate : estates.within(area)) {
            var inside = byEstate.getOrDefault(estate.code(), List.of());
            if (!inside.isEmpty()) {
                sites.add(new SitingGround.Site(
                        estate,
                        inside.stream().mapToDouble(Building::lon).average().orElseThrow(),
                        inside.stream().mapToDouble(Building::lat).average().orElseThrow()));
            }
        }
        return new SitingGround(demands, sites);
    }

    boolean hasStreets(AreaCode area, SitingGround ground) {
        return ways.hasStreets(area, ground.homes());
    }

    private static List<Demand> demands(Building building, Map<String, Integer> care) {
        var demands = new ArrayList<Demand>();
        if (building.households() > 0) {
            demands.add(new Demand(Group.HOMES, building, building.households()));
        }
        var cared = care.getOrDefault(building.code().code(), 0);
        if (cared > 0) {
            demands.add(new Demand(Group.CARE, building, cared));
        }
        switch (building.kind()) {
            case SCHOOL -> demands.add(new Demand(Group.CHILDREN, building, 1));
            case SHOP, OFFICE, FACTORY -> demands.add(new Demand(Group.WORKERS, building, 1));
            case HOSPITAL, PUBLIC -> demands.add(new Demand(Group.FACILITIES, building, 1));
            case HOUSING, MIXED, OTHER -> {}
        }
        return demands;
    }

    /// @throws UnusableInput `planning.no-estates`
    SitingProblem problem(AreaCode area, SitingGround ground, Options options, SearchBudget budget) {
        var demands = ground.demands();
        var sites = ground.sites();
        if (demands.isEmpty() || sites.isEmpty()) {
            throw new UnusableInput(
                    "planning.no-estates",
                    new Sentence("该区域没有可供设站的小区或住宅。", "The area has no estates or homes to plan for."));
        }
        var capacity = new double[sites.size()];
        Arrays.fill(capacity, options.number("capacity") > 0 ? options.number("capacity") : Double.POSITIVE_INFINITY);
        var fixed = new boolean[sites.size()];
        var closed = new boolean[sites.size()];
        for (var j = 0; j < fixed.length; j++) {
            var site = sites.get(j);
            closed[j] = options.places("closed").contains(site.code());
            var stands = options.is("standing", "keep") && site.estate().hasPost() && !closed[j];
            fixed[j] = stands || options.places("fixed").contains(site.code());
        }
        return new SitingProblem(
                ways.toSites(area, ground.homes(), ground.places(), options.is("ways", "street"), budget),
                demands.stream()
                        .mapToDouble(d -> d.amount() * weight(d.group(), options))
                        .toArray(),
                demands.stream()
                        .mapToDouble(d -> d.group() == Group.HOMES ? d.amount() : 0)
                        .toArray(),
                capacity,
                stations(ground, options),
                fixed,
                closed,
                demands.stream().map(Demand::id).toArray(String[]::new),
                sites.stream().map(SitingGround.Site::code).toArray(String[]::new),
                false);
    }

    private static double weight(Group group, Options options) {
        return group == Group.HOMES ? 1 : options.number("group-" + group.option);
    }

    /// By number, or by what the budget pays for on top of those that stand.
    private static int stations(SitingGround ground, Options options) {
        if (options.is("by", "number")) {
            return options.whole("stations");
        }
        var standing = ground.sites().stream()
                .filter(s -> s.estate().hasPost() && !options.places("closed").contains(s.code()))
                .count();
        return (int) (standing + Math.floor(options.number("budget") / options.number("price") + 1e-9));
    }
}
