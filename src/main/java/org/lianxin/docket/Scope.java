package org.lianxin.docket;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Permission;

/// What somebody may see of the docket: matters of the areas over which `<kind>.view` or `<kind>.supervise` is held,
/// and those in whose hands they are or were; restricted ones in clear where `<kind>.restricted` is held, or by those
/// at work on them. Kinds and areas stand in the conditions as literals, so that the database plans with them: letters
/// and digits only, checked here.
///
/// @param views over what matters are seen
/// @param clears over what restricted matters are read
/// @param parties the asker and the asker's units
record Scope(List<Held> views, List<Held> clears, String[] parties) {
    private static final Pattern KIND = Pattern.compile("[a-z]+");
    private static final String MINE = """
            exists (select 1 from docket_party p
                    where p.county = :county and p.entry = e.id and p.party = any (:parties))""";
    private static final String MINE_LOOKED_UP = """
            e.id = any (array(select p.entry from docket_party p
                              where p.county = :county and p.party = any (:parties)))""";

    /// A kind of matters, and an area in which they may be seen.
    record Held(String kind, AreaCode area) {
        Held {
            if (!KIND.matcher(kind).matches()) {
                throw new IllegalArgumentException(kind);
            }
        }

        boolean within(Held other) {
            return kind.equals(other.kind) && area.within(other.area);
        }

        String condition() {
            return "e.kind = '" + kind + "' and e.area like '" + area.code() + "%'";
        }
    }

    static Scope of(Actor actor, List<String> kinds) {
        return new Scope(held(actor, kinds, ".view", ".supervise"), held(actor, kinds, ".restricted"), parties(actor));
    }

    private static List<Held> held(Actor actor, List<String> kinds, String... rights) {
        var all = kinds.stream()
                .flatMap(kind -> Stream.of(rights)
                        .flatMap(right -> actor.areas(new Permission(kind + right)).stream())
                        .map(area -> new Held(kind, area)))
                .distinct()
                .toList();
        return all.stream()
                .filter(h -> all.stream().noneMatch(other -> !other.equals(h) && h.within(other)))
                .toList();
    }

    private static String[] parties(Actor actor) {
        return Stream.concat(
                        Stream.of("account:" + actor.id()),
                        actor.units().stream().map(unit -> "unit:" + unit))
                .toArray(String[]::new);
    }

    private static String any(List<Held> held) {
        return held.isEmpty()
                ? "false"
                : held.stream().map(Held::condition).collect(Collectors.joining(" or ", "(", ")"));
    }

    /// A condition on `e`: the asker may know of the entry. Whoever had it in hand may see how it went on.
    String seen() {
        return ways(MINE).stream().map(Way::condition).collect(Collectors.joining(" or ", "(", ")"));
    }

    /// A way to come to know of entries.
    ///
    /// @param condition on `e`; an index serves it
    /// @param area where all of them lie, if one is known
    record Way(String condition, @Nullable AreaCode area) {}

    /// The ways in which the asker may come to know of an entry.
    ///
    /// @param few whether few entries went through the asker's hands: those are looked up one by one then; of
    /// many, the newest soon turn up among all. The database cannot tell which it is
    List<Way> ways(boolean few) {
        return ways(few ? MINE_LOOKED_UP : MINE);
    }

    private List<Way> ways(String mine) {
        var held = "e.closed_at is null and (e.owner_account = :account or e.owner_unit = any (:units::uuid[]))";
        var areas = views.stream().map(view -> new Way(view.condition(), view.area));
        return Stream.concat(areas, Stream.of(new Way(mine, null), new Way(held, null)))
                .toList();
    }

    /// A condition on `e`: the asker may read the substance.
    String clear() {
        return """
                (e.privacy = 'N'
                 or e.privacy = 'R' and (
                    %s
                    or exists (select 1 from docket_party p
                               where p.county = e.county and p.entry = e.id and p.party = any (:parties)
                                 and p.until is null)))""".formatted(any(clears));
    }
}
