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
/// @param all whether nothing of the county lies outside of what is seen
record Scope(List<Held> views, List<Held> clears, String[] parties, boolean all) {
    private static final Pattern KIND = Pattern.compile("[a-z]+");
    private static final String MINE = """
            exists (select 1 from docket_party p
                    where p.county = :county and p.entry = e.id and p.party = any (:parties))""";
    private static final String MINE_LOOKED_UP = """
            e.id = any (array(select p.entry from docket_party p
                              where p.county = :county and p.party = any (:parties)))""";

    private static final String HELD =
            "e.closed_at is null and (e.owner_account = :account or e.owner_unit = any (:units::uuid[]))";

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
        var views = held(actor, kinds, ".view", ".supervise");
        var county = actor.county().area();
        boolean all =
                kinds.stream().allMatch(kind -> views.stream().anyMatch(view -> new Held(kind, county).within(view)));
        return new Scope(views, held(actor, kinds, ".restricted"), parties(actor), all);
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
        return "(" + any(views) + " or " + MINE + " or " + HELD + ")";
    }

    /// A way to come to know of entries.
    ///
    /// @param condition on `e`; an index serves it
    /// @param area where all of them lie, if one is known
    /// @param few whether they are few, so that each is soon looked up by itself
    record Way(String condition, @Nullable AreaCode area, boolean few) {}

    /// The ways in which the asker may come to know of an entry.
    ///
    /// @param few whether few entries went through the asker's hands: those are looked up one by one then; of
    /// many, the newest soon turn up among all. The database cannot tell which it is
    List<Way> ways(boolean few) {
        var areas = views.stream().map(view -> new Way(view.condition(), view.area, false));
        var mine = new Way((few ? MINE_LOOKED_UP : MINE) + outside(), null, few);
        var hands = all ? Stream.<Way>empty() : Stream.of(mine, new Way(HELD + outside(), null, true));
        return Stream.concat(areas, hands).toList();
    }

    private String outside() {
        return views.isEmpty() ? "" : " and not " + any(views);
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
