package org.lianxin.planning.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianxin.calendar.CalendarTables;
import org.lianxin.calendar.Day;
import org.lianxin.calendar.DayKind;
import org.lianxin.people.Households;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.UnusableInput;
import org.lianxin.planning.desk.GridWorkers.Walker;
import org.lianxin.planning.roster.Screening;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.territory.Building;
import org.lianxin.territory.Buildings;
import org.springframework.stereotype.Component;

/// The regular visits of a season: those who agreed to be called on, shops and schools, and the stairs of every house.
@Component
class ScreeningGathering {
    static final String CARE = "care";
    static final String SAFETY = "safety";
    static final String HOMES = "homes";
    private static final Set<DayKind> WORKED = EnumSet.of(
            DayKind.WORKDAY, DayKind.MAKE_UP_WORKDAY, DayKind.OWN_WORKDAY, DayKind.OWN_HOURS, DayKind.UNKNOWN_WORKDAY);
    private static final int MOST_VISITS = 60_000;
    private static final double TRIP = 400;
    private final GridWorkers workers;
    private final Buildings buildings;
    private final Households households;
    private final CalendarTables calendars;

    ScreeningGathering(GridWorkers workers, Buildings buildings, Households households, CalendarTables calendars) {
        this.workers = workers;
        this.buildings = buildings;
        this.households = households;
        this.calendars = calendars;
    }

    /// What an item of the problem stands for.
    record Due(Building building, String kind) {
        String id() {
            return building.code().code() + "-" + kind;
        }

        String label() {
            return building.address().isBlank() ? building.name() : building.address();
        }
    }

    record Season(LocalDate first, List<Walker> workers, List<Due> due, Screening problem) {
        LocalDate day(int index) {
            return first.plusDays(index);
        }
    }

    /// @throws UnusableInput `planning.no-visits`, `planning.too-many-visits`
    Season gather(AreaCode area, Options options) {
        var first = LocalDate.parse(options.text("from"));
        var days = options.whole("days");
        var care = households.consenting(area, "care");
        var walkers = workers.within(area);
        var byGrid = new HashMap<AreaCode, Integer>();
        for (var w = 0; w < walkers.size(); w++) {
            byGrid.putIfAbsent(walkers.get(w).grid(), w);
        }
        var due = new ArrayList<Due>();
        var items = new ArrayList<Screening.Item>();
        for (var building : buildings.within(area)) {
            var grid = building.grid();
            var worker = grid == null ? null : byGrid.get(grid.at(AreaCode.Level.GRID));
            if (worker != null) {
                add(building, worker, care.getOrDefault(building.code().code(), 0), days, options, due, items);
            }
        }
        if (items.isEmpty()) {
            throw new UnusableInput(
                    "planning.no-visits", new Sentence("这一期没有要走访排查的。", "Nothing is due in this period."));
        }
        if (items.size() > MOST_VISITS) {
            throw new UnusableInput(
                    "planning.too-many-visits",
                    Sentence.of(
                            "要走访 %d 处，超过上限 %d：请分街道安排。",
                            "%d places exceed %d: plan township by township.", items.size(), MOST_VISITS));
        }
        var minutes = (int) Math.round(options.number("minutes") * options.number("minutes-factor"));
        var problem = new Screening(
                days,
                closed(area.county(), first, days),
                walkers.stream()
                        .map(w -> new Screening.Worker(w.id(), minutes, Set.of()))
                        .toList(),
                items,
                options.is("even", Field.SOFT) ? options.number("even-weight") : 0,
                options.is("trips", Field.SOFT) ? TRIP : 0);
        return new Season(first, walkers, due, problem);
    }

    private static void add(
            Building building,
            int worker,
            int cared,
            int days,
            Options options,
            List<Due> due,
            List<Screening.Item> items) {
        var minutes = new HashMap<String, Integer>();
        if (cared > 0) {
            minutes.put(CARE, 10 * cared);
        }
        switch (building.kind()) {
            case SHOP, SCHOOL, HOSPITAL, FACTORY, PUBLIC, OFFICE -> minutes.put(SAFETY, 15);
            case HOUSING, MIXED, OTHER -> {
                if (building.households() > 0) {
                    minutes.put(HOMES, 10);
                }
            }
        }
        for (var kind : List.of(CARE, SAFETY, HOMES)) {
            var every = every(kind, options);
            if (minutes.containsKey(kind) && every > 0 && every <= days) {
                var one = new Due(building, kind);
                due.add(one);
                items.add(new Screening.Item(one.id(), worker, building.code().code(), minutes.get(kind), every));
            }
        }
    }

    private static int every(String kind, Options options) {
        return options.is(kind, Field.OFF)
                ? 0
                : (int) Math.round(Integer.parseInt(options.text(kind)) * options.number("every-factor"));
    }

    /// Days without work, by the county's calendar.
    private Set<Integer> closed(County county, LocalDate first, int days) {
        Map<LocalDate, DayKind> kinds = new HashMap<>();
        for (var year = first.getYear(); year <= first.plusDays(days).getYear(); year++) {
            for (Day day : calendars.days(county, year)) {
                kinds.put(day.date(), day.kind());
            }
        }
        var closed = new HashSet<Integer>();
        for (var d = 0; d < days; d++) {
            if (!WORKED.contains(kinds.get(first.plusDays(d)))) {
                closed.add(d);
            }
        }
        return closed;
    }
}
