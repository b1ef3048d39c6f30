package org.lianxin.planning.desk;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxin.docket.Privacy;
import org.lianxin.planning.desk.Spots.Spot;
import org.lianxin.planning.match.MatchProblem;
import org.lianxin.planning.match.Request;
import org.lianxin.planning.match.Taker;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Rejection;
import org.springframework.stereotype.Component;

/// Requests and those who may take them, as the clerk pasted them; open matters and grid workers are suggested.
@Component
class MatchGathering {
    private static final int MOST_SUGGESTED = 40;
    private static final int MOST_PAIRS = 2_000_000;
    private final Spots spots;
    private final Holders holders;
    /// Whoever took much in the last year is asked later.
    private static final Duration FAIR_OVER = Duration.ofDays(365);

    private final GridWorkers workers;
    private final OfferStore offers;
    private final InstantSource clock;

    MatchGathering(Spots spots, Holders holders, GridWorkers workers, OfferStore offers, InstantSource clock) {
        this.spots = spots;
        this.holders = holders;
        this.workers = workers;
        this.offers = offers;
        this.clock = clock;
    }

    /// @param at where each request waits
    /// @param helped how many of the pasted requests somebody is asked for or has accepted
    /// @param holders who holds each request that is a matter of the docket, by its number
    record Gathered(MatchProblem problem, List<Spot> at, int helped, Map<String, String> holders) {}

    String requests(AreaCode area) {
        var taken = offers.taken(area);
        return holders.open(area).stream()
                .filter(entry ->
                        entry.building() != null && entry.privacy() == Privacy.N && !taken.containsKey(entry.number()))
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

    /// What is to be done, in the clerk's words, by the request's code.
    static Map<String, String> what(Options options) {
        return Lines.read("requests", options.text("requests"), 2).rows().stream()
                .collect(Collectors.toMap(List::getFirst, row -> Lines.cell(row, 5), (one, other) -> one));
    }

    /// What the clerk pasted: requests, and those who may take them.
    record Tables(Lines asked, Lines offered) {
        /// @throws Rejection naming the field and the line that cannot be read
        static Tables read(Options options) {
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
            return new Tables(asked, offered);
        }
    }

    /// @throws Rejection naming the field and the line that cannot be read
    Gathered gather(AreaCode area, Options options) {
        var known = spots.within(area);
        var tables = Tables.read(options);
        var asked = tables.asked;
        var offered = tables.offered;
        var plane = Plane.around(
                known.at("requests", asked.rows().getFirst().get(1)).lat());
        var taken = offers.taken(area);
        var declined = offers.declined(area);
        var requests = new ArrayList<Request>();
        var at = new ArrayList<Spot>();
        for (var row : asked.rows()) {
            var spot = known.at("requests", row.get(1));
            var people = asked.whole(row, 2, 1, 1, 50) - taken.getOrDefault(row.getFirst(), 0);
            var refused = declined.getOrDefault(row.getFirst(), Set.of());
            if (people > 0) {
                requests.add(request(row, spot, people, refused, plane, options));
                at.add(spot);
            }
        }
        if (requests.isEmpty()) {
            throw new Rejection("planning.all-taken").field("requests");
        }
        var accepted = offers.accepted(area, clock.instant().minus(FAIR_OVER));
        var takers = offered.rows().stream()
                .map(row -> taker(offered, row, known.at("takers", row.get(1)), accepted, plane, options))
                .toList();
        var fairness = options.is("fair", Field.SOFT) ? options.number("fair-weight") : 0;
        var helped = (int) asked.rows().stream()
                .filter(row -> taken.containsKey(row.getFirst()))
                .count();
        return new Gathered(new MatchProblem(requests, takers, fairness, 0, null), at, helped, holders.names(area));
    }

    private static void once(Lines lines) {
        var seen = new HashSet<String>();
        for (var row : lines.rows()) {
            if (!seen.add(row.getFirst())) {
                throw new Rejection("planning.table-twice", row.getFirst()).field(lines.field());
            }
        }
    }

    /// @param refused who declined an earlier offer of it, besides those whom the clerk wrote down
    private static Request request(
            List<String> row, Spot spot, int people, Set<String> refused, Plane plane, Options options) {
        return new Request(
                row.getFirst(),
                plane.x(spot.lon()),
                plane.y(spot.lat()),
                people,
                words(Lines.cell(row, 3)),
                Stream.concat(words(Lines.cell(row, 4)).stream(), refused.stream())
                        .collect(Collectors.toSet()),
                Set.of(),
                options.is("required", "true") ? Double.POSITIVE_INFINITY : options.number("open-price"));
    }

    private static Taker taker(
            Lines lines, List<String> row, Spot spot, Map<String, Integer> accepted, Plane plane, Options options) {
        return new Taker(
                row.getFirst(),
                plane.x(spot.lon()),
                plane.y(spot.lat()),
                words(Lines.cell(row, 2)),
                lines.whole(row, 3, 3, 0, 1000) + options.whole("extra-capacity"),
                lines.whole(row, 4, 0, 0, 100_000) + accepted.getOrDefault(row.getFirst(), 0),
                options.number("reach") * options.number("reach-factor"),
                !Lines.cell(row, 5).equals("否"));
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.split("[/、 ]"))
                .filter(word -> !word.isBlank())
                .collect(Collectors.toSet());
    }
}
