package org.lianxin.docket;

import java.util.List;
import java.util.stream.Stream;
import org.lianxin.platform.Actor;
import org.lianxin.platform.Permission;

/// What somebody may see of the docket: matters of the areas over which `<kind>.view` is held, and those in whose hands
/// they are or were; restricted ones in clear where `<kind>.restricted` is held, or by those at work on them.
///
/// @param views `kind|area` over which matters are seen
/// @param clears `kind|area` over which restricted matters are read
/// @param parties the asker and the asker's units
record Scope(String[] views, String[] clears, String[] parties) {

    static Scope of(Actor actor, List<String> kinds) {
        return new Scope(held(actor, kinds, ".view"), held(actor, kinds, ".restricted"), parties(actor));
    }

    private static String[] held(Actor actor, List<String> kinds, String right) {
        return kinds.stream()
                .flatMap(kind ->
                        actor.areas(new Permission(kind + right)).stream().map(area -> kind + "|" + area + "%"))
                .toArray(String[]::new);
    }

    private static String[] parties(Actor actor) {
        return Stream.concat(
                        Stream.of("account:" + actor.id()),
                        actor.units().stream().map(unit -> "unit:" + unit))
                .toArray(String[]::new);
    }

    /// A condition on `e`: the asker may know of the entry. Whoever had it in hand may see how it went on.
    static final String SEEN = """
            (e.kind || '|' || e.area like any (:views)
             or exists (select 1 from docket_party p
                        where p.county = e.county and p.entry = e.id and p.party = any (:parties))
             or e.owner_account = :account or e.owner_unit = any (:units::uuid[]))""";

    /// A condition on `e`: the asker may read the substance.
    static final String CLEAR = """
            (e.privacy = 'N'
             or e.privacy = 'R' and (
                e.kind || '|' || e.area like any (:clears)
                or exists (select 1 from docket_party p
                           where p.county = e.county and p.entry = e.id and p.party = any (:parties) and p.until is null)))""";
}
