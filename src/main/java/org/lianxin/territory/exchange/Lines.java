package org.lianxin.territory.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Rejection;

/// Reads a sheet row by row into typed values and collects what is wrong with it.
public final class Lines {
    private static final int MOST_FAULTS = 1000;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Sheet sheet;
    private final List<Fault> faults = new ArrayList<>();

    /// @throws Rejection `territory.column-missing` when a required column is not in the heading
    public Lines(Sheet sheet, List<Column> columns) {
        this.sheet = sheet;
        for (var column : columns) {
            titles.put(column.key(), column.title());
            for (int i = 0; i < sheet.heading().size(); i++) {
                if (column.named(sheet.heading().get(i))) {
                    places.put(column.key(), i);
                }
            }
            if (column.required() && !places.containsKey(column.key())) {
                throw new Rejection("territory.column-missing", column.title()).field("file");
            }
        }
    }

    /// Reads every row that is not blank. A row with a fault gives nothing.
    public <T> List<T> read(Function<Line, @Nullable T> reader) {
        var result = new ArrayList<T>();
        for (int i = 0; i < sheet.rows().size() && faults.size() < MOST_FAULTS; i++) {
            var cells = sheet.rows().get(i);
            if (cells.stream().allMatch(String::isBlank)) {
                continue;
            }
            int before = faults.size();
            var value = reader.apply(new Line(i + 2, cells));
            if (faults.size() == before && value != null) {
                result.add(value);
            }
        }
        return result;
    }

    public List<Fault> faults() {
        return faults;
    }

    /// How many rows hold something.
    public int rows() {
        return (int) sheet.rows().stream()
                .filter(cells -> !cells.stream().allMatch(String::isBlank))
                .count();
    }

    /// A row being read. A value that is missing or wrong is noted as a fault and comes back as its neutral value.
    public final class Line {
        private final int number;
        private final List<String> cells;

        Line(int number, List<String> cells) {
            this.number = number;
            this.cells = cells;
        }

        public int number() {
            return number;
        }

        /// Notes that the row breaks a rule.
        public void fault(String column, String rule, Object... args) {
            faults.add(new Fault(number, titles.getOrDefault(column, ""), rule, text(column), List.of(args)));
        }

        public String text(String column) {
            var place = places.get(column);
            return place == null || place >= cells.size()
                    ? ""
                    : cells.get(place).strip();
        }

        public String required(String column) {
            var text = text(column);
            if (text.isEmpty()) {
                fault(column, "required");
            }
            return text;
        }

        /// A whole number in a range; `missing` where the cell is empty.
        public int whole(String column, int low, int high, int missing) {
            var number = decimal(column, low, high);
            if (number != null && number != Math.rint(number)) {
                fault(column, "whole");
            }
            return number == null ? missing : number.intValue();
        }

        /// A number in a range; null where the cell is empty.
        public @Nullable Double decimal(String column, double low, double high) {
            var text = text(column);
            if (text.isEmpty()) {
                return null;
            }
            try {
                double number = Double.parseDouble(text);
                if (!(number >= low && number <= high)) {
                    fault(column, "range", low, high);
                    return low;
                }
                return number;
            } catch (NumberFormatException e) {
                fault(column, "number");
                return low;
            }
        }

        /// One of an enum's values, by its word or its name; `missing` where the cell is empty.
        public <E extends Enum<E>> E choice(String column, Choices<E> choices, E missing) {
            var text = text(column);
            if (text.isEmpty()) {
                return missing;
            }
            return choices.read(text).orElseGet(() -> {
                fault(column, "choice", choices.all());
                return missing;
            });
        }

        public boolean yes(String column) {
            return List.of("是", "有", "true", "1", "yes").contains(text(column).toLowerCase(java.util.Locale.ROOT));
        }

        /// A value that may refuse its text, such as a code.
        public <T> @Nullable T value(String column, Function<String, T> parse) {
            var text = text(column);
            if (text.isEmpty()) {
                return null;
            }
            try {
                return parse.apply(text);
            } catch (Rejection e) {
                fault(column, "form");
                return null;
            }
        }
    }
}
