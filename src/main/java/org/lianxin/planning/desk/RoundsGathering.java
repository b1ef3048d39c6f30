package org.lianxin.planning.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxin.docket.Entry;
import org.lianxin.people.Households;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.UnusableInput;
import org.lianxin.planning.desk.GridWorkers.Walker;
import org.lianxin.planning.rounds.RoundsProblem;
import org.lianxin.planning.rounds.Travel;
import org.lianxin.planning.rounds.Visit;
import org.lianxin.planning.rounds.Window;
import org.lianxin.planning.rounds.Worker;
import org.lianxin.platform.AreaCode;
import org.lianxin.territory.Building;
import org.lianxin.territory.Buildings;
import org.springframework.stereotype.Component;

/// Who walks in a township on a day, and where to: from the grids, their workers' accounts, the docket and the consents
/// of those who wish to be called on.
@Component
class RoundsGathering {
    private static final int MOST_PLACES = 4000;
    private static final double URGENT = 20_000;
    private static final double ROUTINE = 2_000;
    private final GridWorkers workers;
    private final Buildings buildings;
    private final Holders holders;
    private final Households households;
    private final WalkingWays ways;

    RoundsGathering(
            GridWorkers workers, Buildings buildings, Holders holders, Households households, WalkingWays ways) {
        this.workers = workers;
        this.buildings = buildings;
        this.holders = holders;
        this.households = households;
        this.ways = ways;
    }

    /// One building to call at.
    ///
    /// @param matters numbers of its open matters
    /// @param cared people there who agreed to be called on
    record Stop(Building building, List<String> matters, int cared) {
        String id() {
            return building.code().code();
        }

        String label() {
            return building.address().isBlank() ? building.name() : building.address();
        }
    }

    record Gathered(RoundsProblem problem, List<Walker> walkers, List<Stop> stops) {}

    Gathered gather(AreaCode area, Options options, SearchBudget budget) {
        var walkers = workers.within(area);
        var homes = buildings.within(area).stream()
                .filter(b -> b.grid() != null)
                .collect(Collectors.groupingBy(
                        b -> Objects.requireNonNull(b.grid()).at(AreaCode.Level.GRID)));
        var open = open(area);
        var cared = households.consenting(area, "care");
        var stops = new ArrayList<Stop>();
        var grids = walkers.stream().map(Walker::grid).distinct().toList();
        for (var grid : grids) {
            stops.addAll(due(homes.getOrDefault(grid, List.of()), open, cared, options));
        }
        var walking = walkers.stream().filter(w -> homes.containsKey(w.grid())).toList();
        if (stops.size() + walking.size() > MOST_PLACES) {
            throw new UnusableInput(
                    "planning.too-many-visits",
                    Sentence.of(
                            "走访点和人员共 %d 个，超过上限 %d：请分社区安排。",
                            "%d visits and walkers exceed %d: plan community by community.",
                            stops.size() + walking.size(),
                            MOST_PLACES));
        }
        var travel = travel(area, stops, walking, homes, options, budget);
        return new Gathered(problem(walking, stops, travel, options), walking, stops);
    }

    boolean anybodyAgreed(AreaCode area) {
        return !households.consenting(area, "care").isEmpty();
    }

    private Map<String, List<String>> open(AreaCode area) {
        return holders.open(area).stream()
                .filter(entry -> entry.building() != null)
                .collect(Collectors.groupingBy(
                        entry -> String.valueOf(entry.building()),
                        Collectors.mapping(Entry::number, Collectors.toList())));
    }

    /// Buildings with open matters, and as many more as are due: the turn moves on from day to day. A home is called at
    /// without a matter only where somebody agreed to it, when the rule says so.
    private static List<Stop> due(
            List<Building> here, Map<String, List<String>> open, Map<String, Integer> cared, Options options) {
        var due = new ArrayList<Stop>();
        var rest = new ArrayList<Stop>();
        var consenting = options.is("who", "consenting");
        for (var building : here) {
            var code = building.code().code();
            var stop = new Stop(building, open.getOrDefault(code, List.of()), cared.getOrDefault(code, 0));
            if (!stop.matters().isEmpty()) {
                due.add(stop);
            } else if (building.households() > 0 && (!consenting || stop.cared() > 0)) {
                rest.add(stop);
            }
        }
        var routine = options.whole("routine");
        var day = LocalDate.parse(options.text("day")).toEpochDay();
        var from = rest.isEmpty() ? 0 : (int) Math.floorMod(day * routine, (long) rest.size());
        for (var n = 0; n < Math.min(routine, rest.size()); n++) {
            due.add(rest.get((from + n) % rest.size()));
        }
        return due;
    }

    private Travel travel(
            AreaCode area,
            List<Stop> stops,
            List<Walker> walking,
            Map<AreaCode, List<Building>> homes,
            Options options,
            SearchBudget budget) {
        var n = stops.size();
        var lon = new double[n + walking.size()];
        var lat = new double[lon.length];
        for (var v = 0; v < n; v++) {
            lon[v] = stops.get(v).building().lon();
            lat[v] = stops.get(v).building().lat();
        }
        for (var w = 0; w < walking.size(); w++) {
            var inside = homes.getOrDefault(walking.get(w).grid(), List.of());
            lon[n + w] = inside.stream().mapToDouble(Building::lon).average().orElse(0);
            lat[n + w] = inside.stream().mapToDouble(Building::lat).average().orElse(0);
        }
        return ways.between(area, new WalkingWays.Places(lon, lat), options.is("ways", "street"), budget);
    }

    private static RoundsProblem problem(List<Walker> walking, List<Stop> stops, Travel travel, Options options) {
        var n = stops.size();
        var visits = new ArrayList<Visit>();
        for (var v = 0; v < n; v++) {
            var stop = stops.get(v);
            var urgent = !stop.matters().isEmpty();
            var must = urgent && options.is("required", "true");
            visits.add(new Visit(
                    stop.id(),
                    v,
                    0,
                    options.number("visit"),
                    List.of(),
                    Set.of(),
                    only(walking, stop, options),
                    must ? Double.POSITIVE_INFINITY : urgent ? URGENT : ROUTINE));
        }
        var all = new ArrayList<Worker>();
        var start = 60 * options.number("start");
        var shift = options.number("shift") * options.number("shift-factor");
        for (var w = 0; w < walking.size(); w++) {
            all.add(new Worker(
                    walking.get(w).id(),
                    n + w,
                    n + w,
                    Double.POSITIVE_INFINITY,
                    new Window(start, start + shift),
                    Set.of(),
                    options.whole("most")));
        }
        var fairness = options.is("fair", Field.SOFT) ? options.number("fair-weight") : 0;
        return new RoundsProblem(visits, all, travel, RoundsProblem.Goal.DISTANCE, fairness);
    }

    private static Set<String> only(List<Walker> walking, Stop stop, Options options) {
        var level = options.is("helping", "own") ? AreaCode.Level.GRID : AreaCode.Level.COMMUNITY;
        var where = Objects.requireNonNull(stop.building().grid()).at(level);
        return walking.stream()
                .filter(w -> w.grid().within(where))
                .map(Walker::id)
                .collect(Collectors.toSet());
    }

    /// Walkers by id.
    static Map<String, Walker> byId(List<Walker> walkers) {
        var all = new HashMap<String, Walker>();
        walkers.forEach(w -> all.put(w.id(), w));
        return all;
    }
}
