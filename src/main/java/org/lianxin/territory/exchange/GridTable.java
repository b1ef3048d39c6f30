package org.lianxin.territory.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.territory.Borders;
import org.lianxin.territory.Grid;
import org.lianxin.territory.Grids;
import org.lianxin.territory.TerritoryModule;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Grids with their borders.
@Component
class GridTable implements Exchangeable {
    private static final Map<String, Grid.Kind> KINDS =
            Map.of("综合网格", Grid.Kind.GENERAL, "专属网格", Grid.Kind.DEDICATED, "微网格", Grid.Kind.MICRO);
    private static final List<Column> COLUMNS = List.of(
            new Column("code", "网格代码", true, "12位社区代码加3位顺序号；微网格再加3位"),
            new Column("name", "网格名称", true, "如：第一网格"),
            new Column("kind", "网格类型", false, "综合网格、专属网格、微网格；空为综合网格，18位代码为微网格"),
            new Column("households", "户数", false, "大约户数"),
            new Column("supervisionPhone", "监督电话", false, "印在网格公示牌上"),
            new Column("contacts", "公示人员", false, "职责:姓名:电话，多人用分号隔开，如：网格长:张三:0554-0000000；网格员:李四:0554-0000001"),
            new Column(GeoJson.BORDER, "边界", false, "WKT 多边形，经度在前；GeoJSON 文件里就是图形本身"));
    private final Grids grids;
    private final Borders borders;
    private final TableWriting writing;

    GridTable(Grids grids, Borders borders, TableWriting writing) {
        this.grids = grids;
        this.borders = borders;
        this.writing = writing;
    }

    @Override
    public String kind() {
        return "grids";
    }

    @Override
    public String title() {
        return "网格";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    @Transactional
    public ImportReport take(Actor actor, Sheet sheet, boolean dryRun) {
        var lines = new Lines(sheet, COLUMNS);
        Map<AreaCode, Lines.Line> rows = new HashMap<>();
        var read = lines.<Grid>read(line -> grid(actor, line, rows));
        if (lines.faults().isEmpty()) {
            for (var breach : borders.check(actor.county(), read)) {
                Objects.requireNonNull(rows.get(breach.grid()))
                        .fault(breach.column(), breach.rule(), breach.args().toArray());
            }
        }
        var known = grids.within(actor.county().area()).stream().map(Grid::code).collect(Collectors.toSet());
        int added = (int) read.stream().filter(g -> !known.contains(g.code())).count();
        return writing.finish(
                actor, kind(), lines, added, read.size() - added, dryRun, () -> grids.load(actor.county(), read));
    }

    private @Nullable Grid grid(Actor actor, Lines.Line line, Map<AreaCode, Lines.Line> rows) {
        line.required("code");
        var code = line.value("code", AreaCode::new);
        if (code == null) {
            return null;
        }
        if (code.code().length() < AreaCode.Level.GRID.digits()) {
            line.fault("code", "form");
            return null;
        }
        if (!actor.may(TerritoryModule.EDIT, code)) {
            line.fault("code", "area");
        }
        if (rows.putIfAbsent(code, line) != null) {
            line.fault("code", "twice", rows.get(code).number());
        }
        var micro = code.level() == AreaCode.Level.MICRO_GRID;
        var kind = line.choice("kind", Grid.Kind.class, KINDS, micro ? Grid.Kind.MICRO : Grid.Kind.GENERAL);
        var border = line.value(GeoJson.BORDER, GeoJson::fromText);
        var inside = border == null || border.isEmpty() ? null : border.getInteriorPoint();
        var old = grids.find(code);
        return new Grid(
                code,
                line.required("name"),
                kind,
                line.whole("households", 0, 100_000, 0),
                line.text("supervisionPhone"),
                contacts(line),
                inside == null ? null : inside.getX(),
                inside == null ? null : inside.getY(),
                border,
                old.map(Grid::validFrom).orElseGet(writing::today),
                null);
    }

    private static List<Grid.Contact> contacts(Lines.Line line) {
        var contacts = new ArrayList<Grid.Contact>();
        for (var part : line.text("contacts").split("[;；]")) {
            var words = Arrays.stream(part.split("[:：]")).map(String::strip).toList();
            if (words.size() == 3) {
                contacts.add(new Grid.Contact(words.get(0), words.get(1), words.get(2)));
            } else if (!part.isBlank()) {
                line.fault("contacts", "contacts");
            }
        }
        return contacts;
    }

    @Override
    public Sheet give(Actor actor, AreaCode area) {
        actor.require(TerritoryModule.VIEW, area);
        var words = KINDS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        var rows = grids.within(area).stream()
                .map(g -> List.of(
                        g.code().code(),
                        g.name(),
                        words.getOrDefault(g.kind(), ""),
                        String.valueOf(g.households()),
                        g.supervisionPhone(),
                        g.contacts().stream()
                                .map(c -> c.duty() + ":" + c.name() + ":" + c.phone())
                                .collect(Collectors.joining("；")),
                        g.border() == null ? "" : g.border().toText()))
                .toList();
        return new Sheet(COLUMNS.stream().map(Column::title).toList(), rows);
    }
}
