package org.lianxin.territory.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Messages;
import org.lianxin.platform.PlainFailure;
import org.lianxin.platform.Rejection;
import org.lianxin.territory.CoordinateSystem;
import org.springframework.stereotype.Service;

/// Files in and out, of every kind that a module offers.
@Service
public class Exchange {
    private final Map<String, Exchangeable> kinds = new TreeMap<>();
    private final Messages messages;

    Exchange(List<Exchangeable> kinds, Messages messages) {
        kinds.forEach(kind -> this.kinds.put(kind.kind(), kind));
        this.messages = messages;
    }

    /// The forms of files that are written.
    public enum Format {
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        CSV("text/csv;charset=utf-8"),
        GEOJSON("application/geo+json");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    /// The kinds by their words, with the words for people.
    public Map<String, String> kinds() {
        var titles = new TreeMap<String, String>();
        kinds.forEach((word, kind) -> titles.put(word, kind.title()));
        return titles;
    }

    /// @param coordinates the system in which the file gives its points
    public ImportReport take(Actor actor, String kind, byte[] file, CoordinateSystem coordinates, boolean dryRun) {
        var sheet = Shifting.toCgcs2000(Files.read(file), coordinates);
        return of(kind).take(actor, sheet, dryRun);
    }

    public byte[] give(Actor actor, String kind, AreaCode area, Format format, CoordinateSystem coordinates) {
        var sheet = Shifting.fromCgcs2000(of(kind).give(actor, area), coordinates);
        return switch (format) {
            case XLSX -> Files.excel(sheet);
            case CSV -> Files.csv(sheet);
            case GEOJSON -> GeoJson.of(sheet, of(kind).columns());
        };
    }

    /// An empty table with its heading, and in Excel a page that explains each column.
    public byte[] template(String kind, Format format) {
        var columns = of(kind).columns();
        var empty = new Sheet(
                columns.stream().map(c -> c.title() + (c.required() ? "*" : "")).toList(), List.of());
        var notes = new Sheet(
                List.of("列", "必填", "填写说明", "文件中的英文列名"),
                columns.stream()
                        .map(c -> List.of(c.title(), c.required() ? "是" : "", c.meaning(), c.key()))
                        .toList());
        return format == Format.CSV ? Files.csv(empty) : Files.excel(empty, notes);
    }

    /// The faults as a table: row, column, rule, what stood there, and the rule in words.
    public byte[] faults(ImportReport report, Format format, Locale locale) {
        var rows = new ArrayList<List<String>>();
        for (var fault : report.faults()) {
            rows.add(List.of(
                    String.valueOf(fault.row()), fault.column(), fault.rule(), fault.value(), sentence(fault, locale)));
        }
        var sheet = new Sheet(List.of("行", "列", "规则", "原值", "说明"), rows);
        return format == Format.CSV ? Files.csv(sheet) : Files.excel(sheet);
    }

    public String sentence(Fault fault, Locale locale) {
        return messages.say(
                "territory.fault." + fault.rule(),
                locale,
                fault.args().stream().map(String::valueOf).toArray());
    }

    /// A refusal as a plain failure of the command line.
    PlainFailure plain(Rejection refusal) {
        return new PlainFailure(messages.say(
                refusal.code(),
                Locale.ENGLISH,
                refusal.args().stream().map(String::valueOf).toArray()));
    }

    private Exchangeable of(String kind) {
        var found = kinds.get(kind);
        if (found == null) {
            throw Rejection.notFound("territory.kind", kind, String.join(", ", kinds.keySet()));
        }
        return found;
    }
}
