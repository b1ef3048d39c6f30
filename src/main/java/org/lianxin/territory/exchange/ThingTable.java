package org.lianxin.territory.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.territory.TerritoryModule;
import org.springframework.transaction.annotation.Transactional;

/// A table with one thing of the territory in each row: what holds for estates, grids, buildings and doors alike.
///
/// @param <T> the thing
/// @param <K> what tells one from another; a second row with the same is a fault
abstract class ThingTable<T, K> implements Exchangeable {
    private final String kind;
    private final String title;
    private final List<Field<T>> fields;
    private final TableWriting writing;

    ThingTable(String kind, String title, List<Field<T>> fields, TableWriting writing) {
        this.kind = kind;
        this.title = title;
        this.fields = fields;
        this.writing = writing;
    }

    /// A column, and what a thing has in it; nothing is written as an empty cell.
    record Field<T>(Column column, Function<T, @Nullable Object> value) {
        static <T> Field<T> of(String key, String title, String meaning, Function<T, @Nullable Object> value) {
            return new Field<>(new Column(key, title, false, meaning), value);
        }

        static <T> Field<T> required(String key, String title, String meaning, Function<T, @Nullable Object> value) {
            return new Field<>(new Column(key, title, true, meaning), value);
        }

        String text(T thing) {
            var held = value.apply(thing);
            return held == null ? "" : held.toString();
        }
    }

    /// How this import reads a row; what it needs to know of the county is looked up once.
    abstract Function<Lines.Line, @Nullable T> reader(Actor actor);

    abstract K key(T thing);

    abstract List<T> within(AreaCode area);

    abstract void load(County county, List<T> things);

    /// The column that is named when a row comes twice.
    String keyColumn() {
        return "code";
    }

    /// Checks what can only be seen when all rows are read without a fault.
    void checkTogether(Actor actor, List<T> things, Map<K, Lines.Line> rows) {}

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public List<Column> columns() {
        return fields.stream().map(Field::column).toList();
    }

    @Override
    @Transactional
    public ImportReport take(Actor actor, Sheet sheet, boolean dryRun) {
        var lines = new Lines(sheet, columns());
        Map<K, Lines.Line> rows = new HashMap<>();
        var reader = reader(actor);
        var read = lines.<T>read(line -> once(line, reader.apply(line), rows));
        if (lines.faults().isEmpty()) {
            checkTogether(actor, read, rows);
        }
        var known = within(actor.county().area()).stream().map(this::key).collect(Collectors.toSet());
        int added =
                (int) read.stream().filter(thing -> !known.contains(key(thing))).count();
        return writing.finish(actor, kind, lines, added, read.size() - added, dryRun, () -> load(actor.county(), read));
    }

    private @Nullable T once(Lines.Line line, @Nullable T thing, Map<K, Lines.Line> rows) {
        writing.checkName(line);
        var first = thing == null ? null : rows.putIfAbsent(key(thing), line);
        if (first != null) {
            line.fault(keyColumn(), "twice", first.number());
        }
        return thing;
    }

    @Override
    public Sheet give(Actor actor, AreaCode area) {
        actor.require(TerritoryModule.VIEW, area);
        var rows = within(area).stream()
                .map(thing -> fields.stream().map(field -> field.text(thing)).toList())
                .toList();
        return new Sheet(columns().stream().map(Column::title).toList(), rows);
    }
}
