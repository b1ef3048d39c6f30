package org.lianxin.incident.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lianxin.platform.County;
import org.lianxin.text.Labelled;
import org.lianxin.text.NearCopies;
import org.lianxin.text.PersonalData;
import org.lianxin.text.ShippedTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a county's model may learn from, and what it is examined with. Restricted and confidential reports are neither;
/// personal data is taken out of the rest.
@Component
class CountyCases {
    /// The latest settled cases that are learnt from; enough for any county, and seconds to train on.
    static final int MOST = 12_000;

    private static final int PARTS = 5;
    private static final int SPREAD = 0x9E3779B9;
    private static final String SETTLED = """
             from incident i left join incident_suggested s on s.county = i.county and s.incident = i.id
            where i.county = :county and i.privacy = 'N' and not i.confidential and i.part_of is null
              and i.category <> '0000' and i.words <> '' and i.accepter is not null
              and i.stage not in ('SUBMITTED', 'VOID', 'TRANSFERRED')
              and (not coalesce(s.acted, false) or s.category <> i.category
                   or i.closed_at is not null and i.verifier is not null)
            """;
    private final JdbcClient db;

    CountyCases(JdbcClient db) {
        this.db = db;
    }

    /// Cases dealt for one training. Of the county's own, one group of near copies in five is never learnt by any
    /// version, so that all versions are examined alike; what the shipped texts hold nearly word for word is
    /// not asked.
    ///
    /// @param cases,imported how many of the county's reports and of its imported texts were found
    record Dealt(List<Labelled> learnt, List<Labelled> heldBack, int shipped, int cases, int imported) {}

    Dealt deal(County county, Set<String> valid) {
        var shipped = of(ShippedTexts.cases(), valid);
        var imported = of(imported(county), valid);
        var settled = of(settled(county), valid);
        var all = new ArrayList<>(shipped);
        all.addAll(imported);
        all.addAll(settled);
        var groups = NearCopies.of(all.stream().map(Labelled::body).toList());
        var learnt = new ArrayList<Labelled>();
        var heldBack = new ArrayList<Labelled>();
        var asked = new HashSet<String>();
        for (var i = 0; i < groups.length; i++) {
            var one = all.get(i);
            var first = groups[i];
            var grouped = new Labelled("", one.body(), one.category(), "g" + first);
            if (first < shipped.size() || !isHeldBack(all.get(first).body())) {
                learnt.add(grouped);
            } else if (asked.add(one.category() + one.body())) {
                heldBack.add(grouped);
            }
        }
        return new Dealt(learnt, heldBack, shipped.size(), settled.size(), imported.size());
    }

    /// How many cases there are to learn from, shipped texts aside.
    int count(County county) {
        return db.sql(
                        "select (select count(*) from incident_labelled where county = :county) + least(:most, (select count(*) "
                                + SETTLED + "))")
                .param("county", county.code())
                .param("most", MOST)
                .query(Integer.class)
                .single();
    }

    private static boolean isHeldBack(String firstOfGroup) {
        return Math.floorMod((firstOfGroup.hashCode() * SPREAD) >>> 16, PARTS) == 0;
    }

    private static List<Labelled> of(List<Labelled> cases, Set<String> valid) {
        return cases.stream().filter(c -> valid.contains(c.category())).toList();
    }

    private List<Labelled> imported(County county) {
        return db.sql("select text, category from incident_labelled where county = :county order by id")
                .param("county", county.code())
                .query((row, n) -> new Labelled(row.getString("text"), row.getString("category")))
                .list();
    }

    private List<Labelled> settled(County county) {
        var latest = db.sql("select i.words, i.category" + SETTLED + " order by i.received_at desc, i.id limit :most")
                .param("county", county.code())
                .param("most", MOST)
                .query((row, n) ->
                        new Labelled(PersonalData.without(row.getString("words")), row.getString("category")))
                .list();
        var earliestFirst = new ArrayList<>(latest);
        Collections.reverse(earliestFirst);
        return earliestFirst;
    }
}
