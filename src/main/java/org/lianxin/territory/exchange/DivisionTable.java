package org.lianxin.territory.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.territory.Division;
import org.lianxin.territory.Divisions;
import org.lianxin.territory.TerritoryModule;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Divisions: new codes are added, new names open a new line of history, nothing is abolished by being left out.
@Component
class DivisionTable implements Exchangeable {
    private static final List<Column> COLUMNS = List.of(
            new Column("code", "区划代码", true, "省2位、市4位、县6位、街镇9位、社区或村12位"),
            new Column("name", "名称", true, "官方全称，如：新华社区居委会"));
    private final Divisions divisions;
    private final TableWriting writing;

    DivisionTable(Divisions divisions, TableWriting writing) {
        this.divisions = divisions;
        this.writing = writing;
    }

    @Override
    public String kind() {
        return "divisions";
    }

    @Override
    public String title() {
        return "行政区划";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    @Transactional
    public ImportReport take(Actor actor, Sheet sheet, boolean dryRun) {
        var lines = new Lines(sheet, COLUMNS);
        Map<AreaCode, Integer> rows = new HashMap<>();
        var read = lines.<Division>read(line -> division(actor, line, rows));
        var plan = divisions.plan(read);
        return writing.finish(
                actor,
                kind(),
                lines,
                plan.added().size(),
                plan.renamed().size(),
                dryRun,
                () -> divisions.carryOut(plan));
    }

    private @Nullable Division division(Actor actor, Lines.Line line, Map<AreaCode, Integer> rows) {
        line.required("code");
        var code = line.value("code", AreaCode::new);
        var name = line.required("name");
        writing.checkName(line);
        if (code == null) {
            return null;
        }
        if (code.code().length() > AreaCode.Level.COMMUNITY.digits()) {
            line.fault("code", "form");
        }
        if (!mayEdit(actor, code)) {
            line.fault("code", "area");
        }
        var first = rows.putIfAbsent(code, line.number());
        if (first != null) {
            line.fault("code", "twice", first);
        }
        return new Division(code, name, writing.today(), null);
    }

    /// Provinces and cities, and other counties, belong to whoever runs the machine.
    private static boolean mayEdit(Actor actor, AreaCode code) {
        return actor.id().equals("system") || actor.may(TerritoryModule.EDIT, code);
    }

    @Override
    public Sheet give(Actor actor, AreaCode area) {
        actor.require(TerritoryModule.VIEW, area);
        var rows = divisions.within(area).stream()
                .map(d -> List.of(d.code().code(), d.name()))
                .toList();
        return new Sheet(COLUMNS.stream().map(Column::title).toList(), rows);
    }
}
