package org.lianxin.planning.desk;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxin.docket.Entries;
import org.lianxin.docket.Search;
import org.lianxin.planning.desk.Spots.Spot;
import org.lianxin.planning.match.MatchProblem;
import org.lianxin.planning.match.Request;
import org.lianxin.planning.match.Taker;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Rejection;
import org.springframework.stereotype.Component;

/// Requests and those who may take them, as the clerk pasted them; open matters and grid workers are suggested.
@Component
class MatchGathering {
    private static final int MOST_SUGGESTED = 40;
    private static final int MOST_PAIRS = 2_000_000;
    private final Spots spots;
    private final Entries entries;
    private final GridWorkers workers;

    MatchGathering(Spots spots, Entries entries, GridWorkers workers) {
        this.spots = spots;
        this.entries = entries;
        this.workers = workers;
    }

    /// @param at where each request waits
    record Gathered(MatchProblem problem, List<Spot> at) {}

    String requests(AreaCode area) {
        var search = new Search(
                null, null, area, null, null, null, null, null, null, "open", null, null, null, null, null, null);
        return entries.search(Actor.system(area.county()), search, 0, 200).items().stream()
                .filter(entry -> entry.building() != null)
                .limit(MOST_SUGGESTED)
                .map(entry -> entry.number() + "，" + entry.building() + "，1")
                .collect(Collectors.joining("\n"));
    }

    String takers(AreaCode area) {
        return workers.within(area).stream()
                .limit(MOST_SUGGESTED)
                .map(w -> w.name() + "，" + w.grid() + "，，3，0，是")
                .collect(Collectors.joining("\n"));
    }

    /// @throws Rejection naming the field and the line that cannot be read
    Gathered gather(AreaCode area, Options options) {
        var known = spots.within(area);
        var asked = Lines.read("requests", options.text("requests"), 2);
        var offered = Lines.read("takers", options.text("takers"), 2);
        if (asked.rows().isEmpty() || offered.rows().isEmpty()) {
            var field = asked.rows().isEmpty() ? "requests" : "takers";
            throw new Rejection("planning.table-empty").field(field);
        }
        if ((long) asked.rows().size() * offered.rows().size() > MOST_PAIRS) {
            throw new Rejection("planning.table-long", MOST_PAIRS).field("requests");
        }
        once(asked);
        once(offered);
        var at = asked.rows().stream()
                .map(row -> known.at("requests", row.get(1)))
                .toList();
        var plane = Plane.around(at.getFirst().lat());
        var requests = asked.rows().stream()
                .map(row -> request(asked, row, known.at("requests", row.get(1)), plane, options))
                .toList();
        var takers = offered.rows().stream()
                .map(row -> taker(offered, row, known.at("takers", row.get(1)), plane, options))
                .toList();
        var fairness = options.is("fair", Field.SOFT) ? options.number("fair-weight") : 0;
        return new Gathered(new MatchProblem(requests, takers, fairness, 0, null), at);
    }

    private static void once(Lines lines) {
        var seen = new HashSet<String>();
        for (var row : lines.rows()) {
            if (!seen.add(row.getFirst())) {
                throw new Rejection("planning.table-twice", row.getFirst()).field(lines.field());
            }
        }
    }

    private static Request request(Lines lines, List<String> row, Spot spot, Plane plane, Options options) {
        return new Request(
                row.getFirst(),
                plane.x(spot.lon()),
                plane.y(spot.lat()),
                lines.whole(row, 2, 1, 1, 50),
                words(Lines.cell(row, 3)),
                words(Lines.cell(row, 4)),
                Set.of(),
                options.is("required", "true") ? Double.POSITIVE_INFINITY : options.number("open-price"));
    }

    private static Taker taker(Lines lines, List<String> row, Spot spot, Plane plane, Options options) {
        return new Taker(
                row.getFirst(),
                plane.x(spot.lon()),
                plane.y(spot.lat()),
                words(Lines.cell(row, 2)),
                lines.whole(row, 3, 3, 0, 1000) + options.whole("extra-capacity"),
                lines.whole(row, 4, 0, 0, 100_000),
                options.number("reach") * options.number("reach-factor"),
                !Lines.cell(row, 5).equals("否"));
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.split("[/、 ]"))
                .filter(word -> !word.isBlank())
                .collect(Collectors.toSet());
    }
}
