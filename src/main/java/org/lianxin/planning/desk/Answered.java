package org.lianxin.planning.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Sentence;

/// An answer as people see it, the same for every subject: figures, rules, map, tables and reasons.
///
/// @param bound null where nothing is proven
/// @param boundWords how the bound is proven, or why there is none
/// @param unit what the loads of zones and things are counted in
/// @param zones the new areas
/// @param today what the answer is set beside
/// @param assigned where each thing went, by its id: what a hand may change
/// @param places where a hand may put a thing; empty where those are the zones
/// @param links the second level of a network; null for other subjects
public record Answered(
        double objective,
        @Nullable Double bound,
        Sentence boundWords,
        @Nullable Sentence unit,
        double seconds,
        boolean reproducible,
        List<Figure> figures,
        List<Finding> findings,
        List<Zone> zones,
        Today today,
        List<Thing> things,
        List<Line> lines,
        List<Table> tables,
        Map<String, String> assigned,
        List<Place> places,
        @Nullable Links links) {

    /// The same without what is only asked for piece by piece.
    Answered withoutLinks() {
        return new Answered(
                objective,
                bound,
                boundWords,
                unit,
                seconds,
                reproducible,
                figures,
                findings,
                zones,
                today,
                things,
                lines,
                tables,
                assigned,
                places,
                null);
    }

    /// How things stand without the plan.
    ///
    /// @param words what is meant by today, or why there is nothing to compare with
    /// @param stands whether there is something to compare with
    /// @param zones the areas as they stand
    /// @param lines the rounds as they are walked
    public record Today(Sentence words, boolean stands, List<Zone> zones, List<Line> lines) {}

    /// Somewhere a hand may put a thing: a day, a room at an hour.
    public record Place(String id, String label) {}

    /// Which household is linked to which member, by their numbers.
    public record Links(int[] household, int[] member) {}

    /// One number, today and planned; both counted by the same code.
    public record Figure(
            String id, Sentence label, @Nullable Double before, double after) {}

    /// How the answer stands to one rule.
    ///
    /// @param by for a hard rule how far it is broken, in its unit; for a soft one its price
    /// @param today by how much today's state breaks it; null where there is nothing to compare with
    public record Finding(
            String rule,
            Sentence title,
            boolean hard,
            boolean kept,
            double by,
            @Nullable Double today,
            @Nullable Sentence unit,
            List<String> where) {
        /// The same in other words.
        Finding called(Sentence words) {
            return new Finding(rule, words, hard, kept, by, today, unit, where);
        }

        /// The same with what is found today.
        Finding beside(@Nullable Double broken) {
            return new Finding(rule, title, hard, kept, by, broken, unit, where);
        }
    }

    /// An area on the map.
    ///
    /// @param continues the code of the area that it continues; null for a new one
    /// @param border GeoJSON
    public record Zone(
            String id,
            String label,
            double load,
            @Nullable String continues,
            @Nullable Map<String, Object> border) {}

    /// Something that was assigned: a building, a household, a site, a shift.
    ///
    /// @param lon null for what is on no map
    /// @param zone where it went
    /// @param was where it is today
    /// @param tone `site`, `candidate`, `closed`, `thing`
    public record Thing(
            String id,
            String label,
            @Nullable Double lon,
            @Nullable Double lat,
            @Nullable String zone,
            @Nullable String was,
            double load,
            String tone,
            @Nullable Why why) {}

    /// Why here and not there.
    public record Why(
            double cost, @Nullable String next, @Nullable Double nextCost, Sentence sentence) {}

    /// A line on the map: a round, a link.
    public record Line(String id, String label, List<double[]> path) {}

    /// A table with a title; cells are words, sentences or numbers.
    ///
    /// @param keys which thing a cell tells of, row by row; empty where none does
    public record Table(
            String id,
            Sentence title,
            List<Sentence> columns,
            List<List<Object>> rows,
            @Nullable List<List<@Nullable String>> keys) {
        Table(String id, Sentence title, List<Sentence> columns, List<List<Object>> rows) {
            this(id, title, columns, rows, null);
        }
    }
}
