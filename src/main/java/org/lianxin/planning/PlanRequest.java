package org.lianxin.planning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What the command line asks of a plan kind: files, `--set name=value` options, budget.
public record PlanRequest(List<Path> inputs, Map<String, String> options, SearchBudget budget) {
    public PlanRequest {
        inputs = List.copyOf(inputs);
        options = Map.copyOf(options);
    }

    /// The first input.
    public Path input() {
        return inputs.getFirst();
    }

    /// The latitude on whose parallel the first input lies in the plane, `NaN` where its coordinates are plane.
    public double latitude() throws IOException {
        var text = Rows.textOf(input());
        if (Numbers.looksNumeric(text)) return Double.NaN;
        if (!text.stripLeading().startsWith("{") || text.contains("FeatureCollection"))
            return Rows.read(input()).latitude();
        var root = JsonFields.parse(text);
        for (var name : new String[] {"visits", "requests"})
            for (var first : root.objects(name)) return first.has("x") ? Double.NaN : first.number("lat", Double.NaN);
        return Double.NaN;
    }

    /// An option, or the default.
    public String option(String name, String otherwise) {
        return options.getOrDefault(name, otherwise);
    }

    /// A numeric option, or the default; refuses what is not a finite number.
    public double number(String name, double otherwise) {
        var text = options.get(name);
        if (text == null) {
            return otherwise;
        }
        return Figure.of(text.strip(), () -> Sentence.of("选项 %s 的值", "Option %s: ", name));
    }

    /// A whole-number option, or the default.
    public int whole(String name, int otherwise) {
        var value = number(name, otherwise);
        if (value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE) {
            throw new UnusableInput(
                    "planning.not-whole",
                    Sentence.of("选项 %s 必须是整数，收到 %s。", "Option %s must be a whole number, not %s.", name, value));
        }
        return (int) value;
    }
}
