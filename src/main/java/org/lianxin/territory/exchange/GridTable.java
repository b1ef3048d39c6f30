package org.lianxin.territory.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.territory.Borders;
import org.lianxin.territory.Grid;
import org.lianxin.territory.Grids;
import org.lianxin.territory.TerritoryModule;
import org.springframework.stereotype.Component;

/// Grids with their borders.
@Component
class GridTable extends ThingTable<Grid, AreaCode> {
    private static final Choices<Grid.Kind> KINDS =
            new Choices<>(Map.of(Grid.Kind.GENERAL, "综合网格", Grid.Kind.DEDICATED, "专属网格", Grid.Kind.MICRO, "微网格"));
    private static final List<Field<Grid>> FIELDS = List.of(
            Field.required("code", "网格代码", "12位社区代码加3位顺序号；微网格再加3位", Grid::code),
            Field.required("name", "网格名称", "如：第一网格", Grid::name),
            Field.of("kind", "网格类型", "综合网格、专属网格、微网格；空为综合网格，18位代码为微网格", g -> KINDS.word(g.kind())),
            Field.of("households", "户数", "大约户数", Grid::households),
            Field.of("supervisionPhone", "监督电话", "印在网格公示牌上", Grid::supervisionPhone),
            Field.of(
                    "contacts",
                    "公示人员",
                    "职责:姓名:电话，多人用分号隔开，如：网格长:张三:0554-0000000；网格员:李四:0554-0000001",
                    g -> words(g.contacts())),
            Field.of(GeoJson.BORDER, "边界", "WKT 多边形，经度在前；GeoJSON 文件里就是图形本身", Grid::border));
    private final Grids grids;
    private final Borders borders;
    private final TableWriting writing;

    GridTable(Grids grids, Borders borders, TableWriting writing) {
        super("grids", "网格", FIELDS, writing);
        this.grids = grids;
        this.borders = borders;
        this.writing = writing;
    }

    @Override
    AreaCode key(Grid grid) {
        return grid.code();
    }

    @Override
    List<Grid> within(AreaCode area) {
        return grids.within(area);
    }

    @Override
    void load(County county, List<Grid> read) {
        grids.load(county, read);
    }

    /// No two grids of one kind overlap, and none leaves its community.
    @Override
    void checkTogether(Actor actor, List<Grid> read, Map<AreaCode, Lines.Line> rows) {
        for (var breach : borders.check(actor.county(), read)) {
            Objects.requireNonNull(rows.get(breach.grid()))
                    .fault(breach.column(), breach.rule(), breach.args().toArray());
        }
    }

    @Override
    Function<Lines.Line, @Nullable Grid> reader(Actor actor) {
        return line -> grid(actor, line);
    }

    private @Nullable Grid grid(Actor actor, Lines.Line line) {
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
        var micro = code.level() == AreaCode.Level.MICRO_GRID;
        var kind = line.choice("kind", KINDS, micro ? Grid.Kind.MICRO : Grid.Kind.GENERAL);
        var border = line.value(GeoJson.BORDER, GeoJson::fromText);
        var old = grids.find(code);
        return Grid.drawn(
                code,
                line.required("name"),
                kind,
                line.whole("households", 0, 100_000, 0),
                line.text("supervisionPhone"),
                contacts(line),
                border,
                old.map(Grid::validFrom).orElseGet(writing::today));
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

    private static String words(List<Grid.Contact> contacts) {
        return contacts.stream()
                .map(c -> c.duty() + ":" + c.name() + ":" + c.phone())
                .collect(Collectors.joining("；"));
    }
}
