package org.lianxin.planning.desk;

import java.util.List;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.siting.SitingProblem;
import org.lianxin.territory.Building;
import org.lianxin.territory.Estate;

/// What is known of an area where stations are planned: who needs one, and estates that may hold one.
record SitingGround(List<Demand> demands, List<Site> sites) {
    /// An estate with the middle of its buildings.
    record Site(Estate estate, double lon, double lat) {
        String code() {
            return estate.code().code();
        }
    }

    /// Those at one building who need a station.
    ///
    /// @param amount households, people or places, as the group counts
    record Demand(Group group, Building at, double amount) {
        String id() {
            var code = at.code().code();
            return group == Group.HOMES ? code : code + "-" + group.option;
        }

        String label() {
            var name = at.address().isBlank() ? at.name() : at.address();
            return group == Group.HOMES ? name : name + "（" + group.title.zh() + "）";
        }
    }

    /// A group of people with needs of its own. How much one of it counts, in households, is the clerk's.
    enum Group {
        HOMES("homes", new Sentence("住户", "Households"), 1),
        CARE("care", new Sentence("关爱对象（本人已同意）", "People in care (consenting)"), 3),
        CHILDREN("children", new Sentence("学校、幼儿园（儿童）", "Schools (children)"), 20),
        WORKERS("workers", new Sentence("商铺、写字楼、厂区（新就业群体）", "Shops and offices (couriers, drivers)"), 2),
        FACILITIES("facilities", new Sentence("医院、公共服务设施（方便一次办完）", "Hospitals, public places (one trip)"), 10);

        final String option;
        final Sentence title;
        final double usual;

        Group(String option, Sentence title, double usual) {
            this.option = option;
            this.title = title;
            this.usual = usual;
        }
    }

    WalkingWays.Places homes() {
        return new WalkingWays.Places(
                demands.stream().mapToDouble(d -> d.at().lon()).toArray(),
                demands.stream().mapToDouble(d -> d.at().lat()).toArray(),
                demands.stream()
                        .map(d -> d.at().estate())
                        .map(e -> e == null ? "" : e.code())
                        .toList());
    }

    WalkingWays.Places places() {
        return new WalkingWays.Places(
                sites.stream().mapToDouble(Site::lon).toArray(),
                sites.stream().mapToDouble(Site::lat).toArray(),
                sites.stream().map(Site::code).toList());
    }

    long posts() {
        return sites.stream().filter(s -> s.estate().hasPost()).count();
    }

    double amount(Group group) {
        return demands.stream()
                .filter(d -> d.group() == group)
                .mapToDouble(Demand::amount)
                .sum();
    }

    /// Metres from a demand to the nearest station that stands today; infinite where none does.
    double today(SitingProblem problem, int demand) {
        var nearest = Double.POSITIVE_INFINITY;
        for (var j = 0; j < sites.size(); j++) {
            if (sites.get(j).estate().hasPost()) {
                nearest = Math.min(nearest, problem.distances().at(demand, j));
            }
        }
        return nearest;
    }
}
