package org.lianxin.planning;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.PlainFailure;
import org.lianxin.platform.Verb;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./lianxin plan KIND --input FILE --output FILE`: computes one plan and prints objective, bound, gap and time.
///
/// Exit codes: 0 answer, 1 unusable input, 3 proven infeasible, 4 nothing found in time, 5 rejected by the checker.
@Command(name = "plan", description = "compute grids, stations, the 1+5+15 network, rounds, matches or rosters")
public final class PlanVerb implements Verb {
    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "KIND",
            description = "what to plan; without it, the list of kinds")
    @Nullable
    String kind;

    @Option(
            names = {"--input", "--input2", "--input3", "--input4"},
            paramLabel = "FILE",
            description = "an input file; repeatable")
    List<Path> inputs = new ArrayList<>();

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "where the solution is written; as GeoJSON where the name ends in .geojson")
    @Nullable
    Path output;

    @Option(names = "--seconds", defaultValue = "30", description = "time limit (default: ${DEFAULT-VALUE})")
    double seconds;

    @Option(names = "--seed", defaultValue = "1", description = "seed of the search (default: ${DEFAULT-VALUE})")
    long seed;

    @Option(names = "--threads", defaultValue = "1", description = "threads (default: ${DEFAULT-VALUE})")
    int threads;

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "an option of the kind; repeatable")
    Map<String, String> options = new LinkedHashMap<>();

    @Option(names = "--progress", description = "print every improvement to standard error")
    boolean progress;

    @Option(names = "--lang", defaultValue = "zh", description = "zh or en, for sentences (default: ${DEFAULT-VALUE})")
    String language = "zh";

    @Override
    public Integer call() {
        var out = spec == null
                ? new PrintWriter(System.out, true)
                : spec.commandLine().getOut();
        if (kind == null) {
            kinds().forEach(k -> out.println(k.name() + "  " + say(k.description())));
            return 0;
        }
        if (inputs.isEmpty()) {
            throw new PlainFailure("Name the input: ./lianxin plan " + kind + " --input FILE");
        }
        refuseMissingFolder();
        try {
            return print(kindNamed(kind).run(new PlanRequest(inputs, options, budget())), out);
        } catch (UnusableInput refused) {
            throw new PlainFailure(refused.code() + ": " + say(refused.sentence()), refused);
        } catch (IOException unreadable) {
            throw new PlainFailure("Cannot read or write " + unreadable.getMessage(), unreadable);
        } catch (OutOfMemoryError tooLarge) {
            throw new PlainFailure(
                    "planning.too-large: the input needs more memory than this process has; give java a larger -Xmx");
        }
    }

    /// Better before the search than after it.
    private void refuseMissingFolder() {
        var folder = output == null ? null : output.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new PlainFailure("--output " + output + ": there is no such folder");
        }
    }

    private SearchBudget budget() {
        var budget = new SearchBudget(seconds, seed, threads, new AtomicBoolean(), this::show);
        var isTyped = spec != null && spec.parent() != null;
        return isTyped ? budget.sinceProcessStart() : budget;
    }

    private void show(Progress step) {
        if (progress) {
            System.err.printf("%.2f s  %s  %s%n", step.seconds(), plain(step.objective()), step.phase());
        }
    }

    private <S> int print(PlanReport<S> report, PrintWriter out) throws IOException {
        var code =
                switch (report.outcome()) {
                    case Answer<S> answer -> printAnswer(answer, report, out);
                    case Infeasible<S> infeasible -> printInfeasible(infeasible, out);
                    case Unfinished<S> unfinished -> {
                        out.println("status unfinished");
                        out.println("why " + say(unfinished.why()));
                        yield 4;
                    }
                };
        report.figures().forEach((name, value) -> out.println(name + " " + value));
        out.flush();
        return code;
    }

    private <S> int printAnswer(Answer<S> answer, PlanReport<S> report, PrintWriter out) throws IOException {
        var sound = report.verdict().accepted() && report.verdict().confirms(answer.objective());
        out.println("status " + (sound ? "answer" : "rejected"));
        out.println("objective " + plain(report.verdict().objective()));
        out.println("bound " + (answer.bound() instanceof Bound.Proven proven ? plain(proven.value()) : "none"));
        out.println("gap " + (Double.isNaN(answer.gap()) ? "none" : "%.6f".formatted(answer.gap())));
        out.println("time %.2f".formatted(answer.seconds()));
        out.println("reproducible " + (answer.reproducible() ? "yes" : "no"));
        for (var finding : report.verdict().findings()) {
            var where = finding.where().stream().limit(5).collect(Collectors.joining(","));
            out.println("rule " + finding.rule().id()
                    + (finding.kept() ? " kept" : " broken " + plain(finding.by()) + " " + where));
        }
        if (sound && output != null) {
            try (var writer = Files.newBufferedWriter(output)) {
                text(report, output).write(writer);
            }
        }
        return sound ? 0 : 5;
    }

    /// The solution as GeoJSON where the output's name asks for it.
    private static PlanReport.SolutionText text(PlanReport<?> report, Path output) {
        var isMap = output.toString().toLowerCase(Locale.ROOT).endsWith(".geojson");
        var text = isMap ? report.map() : report.solution();
        if (text == null) {
            throw new UnusableInput(
                    "planning.no-map",
                    new Sentence("这份输入没有坐标，不能写成 GeoJSON。", "This input has no coordinates to write as GeoJSON."));
        }
        return text;
    }

    private <S> int printInfeasible(Infeasible<S> infeasible, PrintWriter out) {
        out.println("status infeasible");
        out.println("code " + infeasible.code());
        infeasible.conflict().forEach(sentence -> out.println("conflict " + say(sentence)));
        infeasible
                .waysOut()
                .forEach(way ->
                        out.println("way-out --set " + way.option() + "=" + way.value() + " " + say(way.sentence())));
        return 3;
    }

    private PlanKind kindNamed(String name) {
        return kinds().stream()
                .filter(k -> k.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new PlainFailure("No plan kind is called \"" + name + "\"; there are: "
                        + kinds().stream().map(PlanKind::name).collect(Collectors.joining(", "))));
    }

    private static List<PlanKind> kinds() {
        return ServiceLoader.load(PlanKind.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(PlanKind::name))
                .toList();
    }

    private String say(Sentence sentence) {
        return language.startsWith("en") ? sentence.en() : sentence.zh();
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : "%.6f".formatted(value);
    }
}
