package org.lianxin.planning.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.access.AccountId;
import org.lianxin.access.Accounts;
import org.lianxin.docket.Entries;
import org.lianxin.docket.Entry;
import org.lianxin.docket.Search;
import org.lianxin.incident.IncidentModule;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.UnusableInput;
import org.lianxin.planning.rounds.RoundsProblem;
import org.lianxin.planning.rounds.Travel;
import org.lianxin.planning.rounds.Visit;
import org.lianxin.planning.rounds.Window;
import org.lianxin.planning.rounds.Worker;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.territory.Building;
import org.lianxin.territory.Buildings;
import org.lianxin.territory.Grid;
import org.lianxin.territory.Grids;
import org.springframework.stereotype.Component;

/// Who walks in a township on a day, and where to: from the grids, their workers' accounts and the docket.
@Component
class RoundsGathering {
    private static final double METRES_A_MINUTE = 70;
    private static final int MOST_MATTERS = 500;
    private static final int MOST_PLACES = 4000;
    private static final double START = 9 * 60;
    private final Grids grids;
    private final Buildings buildings;
    private final Accounts accounts;
    private final Entries entries;

    RoundsGathering(Grids grids, Buildings buildings, Accounts accounts, Entries entries) {
        this.grids = grids;
        this.buildings = buildings;
        this.accounts = accounts;
        this.entries = entries;
    }

    /// A walker: a grid worker's account, or the grid itself while nobody has one.
    ///
    /// @param account null while the grid has no worker with an account
    record Walker(
            String id, String name, AreaCode grid, @Nullable AccountId account) {}

    /// @param stops the building of each visit
    /// @param matters numbers of the open matters of each visit
    record Gathered(RoundsProblem problem, List<Walker> walkers, List<Building> stops, List<List<String>> matters) {}

    Gathered gather(AreaCode area, Options options) {
        var general = grids.within(area).stream()
                .filter(g -> g.kind() == Grid.Kind.GENERAL)
                .toList();
        var homes = buildings.within(area).stream()
                .filter(b -> b.grid() != null)
                .collect(Collectors.groupingBy(
                        b -> java.util.Objects.requireNonNull(b.grid()).at(AreaCode.Level.GRID)));
        var open = open(area);
        var day = LocalDate.parse(options.text("day"));
        var walkers = new ArrayList<Walker>();
        var stops = new ArrayList<Building>();
        var visits = new LinkedHashMap<String, List<String>>();
        for (var grid : general) {
            var here = homes.getOrDefault(grid.code(), List.of());
            if (!here.isEmpty()) {
                walkers.addAll(walkers(grid));
                for (var stop : due(here, open, options.whole("routine"), day)) {
                    stops.add(stop);
                    visits.put(stop.code().code(), open.getOrDefault(stop.code().code(), List.of()));
                }
            }
        }
        if (stops.size() + walkers.size() > MOST_PLACES) {
            throw new UnusableInput(
                    "planning.too-many-visits",
                    Sentence.of(
                            "走访点和人员共 %d 个，超过上限 %d：请分社区安排。",
                            "%d visits and walkers exceed %d: plan community by community.",
                            stops.size() + walkers.size(),
                            MOST_PLACES));
        }
        return new Gathered(
                problem(walkers, stops, visits, homes, options), walkers, stops, List.copyOf(visits.values()));
    }

    /// The workers of every general grid of the area.
    List<Walker> walkersWithin(AreaCode area) {
        return grids.within(area).stream()
                .filter(g -> g.kind() == Grid.Kind.GENERAL)
                .flatMap(g -> walkers(g).stream())
                .toList();
    }

    private Map<String, List<String>> open(AreaCode area) {
        var search = new Search(
                null, null, area, null, null, null, null, null, null, "open", null, null, null, null, null, null);
        return entries.search(Actor.system(area.county()), search, 0, MOST_MATTERS).items().stream()
                .filter(entry -> entry.building() != null)
                .collect(Collectors.groupingBy(
                        entry -> String.valueOf(entry.building()),
                        Collectors.mapping(Entry::number, Collectors.toList())));
    }

    /// Whoever handles incidents of this grid without doing so for the whole community.
    private List<Walker> walkers(Grid grid) {
        var wider =
                Set.copyOf(accounts.holding(IncidentModule.HANDLE, grid.code().at(AreaCode.Level.COMMUNITY)));
        var own = accounts.holding(IncidentModule.HANDLE, grid.code()).stream()
                .filter(a -> !wider.contains(a))
                .toList();
        if (own.isEmpty()) {
            return List.of(new Walker(grid.code().code(), grid.name(), grid.code(), null));
        }
        var names = accounts.names(grid.code().county(), own);
        return own.stream()
                .map(a -> new Walker(a.toString(), grid.name() + " " + names.getOrDefault(a, ""), grid.code(), a))
                .toList();
    }

    /// Buildings with open matters, and as many more as are due: the turn moves on from day to day.
    private static List<Building> due(List<Building> here, Map<String, List<String>> open, int routine, LocalDate day) {
        var due = new ArrayList<Building>();
        var rest = new ArrayList<Building>();
        for (var building : here) {
            if (open.containsKey(building.code().code())) {
                due.add(building);
            } else if (building.households() > 0) {
                rest.add(building);
            }
        }
        var from = rest.isEmpty() ? 0 : (int) Math.floorMod(day.toEpochDay() * routine, (long) rest.size());
        for (var n = 0; n < Math.min(routine, rest.size()); n++) {
            due.add(rest.get((from + n) % rest.size()));
        }
        return due;
    }

    private static RoundsProblem problem(
            List<Walker> walkers,
            List<Building> stops,
            Map<String, List<String>> matters,
            Map<AreaCode, List<Building>> homes,
            Options options) {
        var n = stops.size();
        var plane =
                Plane.around(stops.stream().mapToDouble(Building::lat).average().orElse(0));
        var x = new double[n + walkers.size()];
        var y = new double[n + walkers.size()];
        var visits = new ArrayList<Visit>();
        for (var v = 0; v < n; v++) {
            var stop = stops.get(v);
            x[v] = plane.x(stop.lon());
            y[v] = plane.y(stop.lat());
            var urgent = !matters.getOrDefault(stop.code().code(), List.of()).isEmpty();
            var must = urgent && "true".equals(options.text("required"));
            visits.add(new Visit(
                    stop.code().code(),
                    v,
                    0,
                    options.number("visit"),
                    List.of(),
                    Set.of(),
                    only(walkers, stop, options),
                    must ? Double.POSITIVE_INFINITY : urgent ? 20_000 : 2_000));
        }
        var workers = new ArrayList<Worker>();
        for (var w = 0; w < walkers.size(); w++) {
            var inside = homes.getOrDefault(walkers.get(w).grid(), List.of());
            x[n + w] =
                    plane.x(inside.stream().mapToDouble(Building::lon).average().orElse(0));
            y[n + w] =
                    plane.y(inside.stream().mapToDouble(Building::lat).average().orElse(0));
            workers.add(new Worker(
                    walkers.get(w).id(),
                    n + w,
                    n + w,
                    Double.POSITIVE_INFINITY,
                    new Window(START, START + options.number("shift")),
                    Set.of(),
                    options.whole("most")));
        }
        return new RoundsProblem(
                visits,
                workers,
                Travel.byAir(x, y, 1, METRES_A_MINUTE),
                RoundsProblem.Goal.DISTANCE,
                options.number("fairness"));
    }

    private static Set<String> only(List<Walker> walkers, Building stop, Options options) {
        var level = "own".equals(options.text("helping")) ? AreaCode.Level.GRID : AreaCode.Level.COMMUNITY;
        var where = java.util.Objects.requireNonNull(stop.grid()).at(level);
        return walkers.stream()
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
