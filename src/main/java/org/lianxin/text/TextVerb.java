package org.lianxin.text;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.PlainFailure;
import org.lianxin.platform.Verb;
import org.lianxin.text.measure.Measurement;
import org.lianxin.text.measure.Request;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./lianxin text …`: measures the text engine on labelled CSV files.
@Command(
        name = "text",
        description = "文本智能:用带标签的 CSV 衡量本机引擎 / Measures the text engine on labelled CSV files.",
        mixinStandardHelpOptions = true)
public final class TextVerb implements Verb {
    @Override
    public Integer call() {
        CommandLine.usage(this, System.out);
        return 0;
    }

    @Command(
            name = "evaluate",
            description = "在 CSV 上运行产品自身的代码并打印指标 / Runs the product's own code on CSV files and prints figures.",
            mixinStandardHelpOptions = true)
    int evaluate(
            @Option(names = "--task", required = true, description = "category, twins, hot, search, reply, pii, scale")
                    String task,
            @Option(names = "--train", arity = "1..*", description = "CSV files to learn from / 训练文件") @Nullable
                    List<Path> train,
            @Option(names = "--test", arity = "1..*", description = "CSV files to judge on / 测试文件") @Nullable
                    List<Path> test,
            @Option(names = "--train-folds", split = ",", description = "only these folds of --train") @Nullable
                    Set<String> trainFolds,
            @Option(names = "--test-folds", split = ",", description = "only these folds of --test") @Nullable
                    Set<String> testFolds,
            @Option(names = "--cross-validate", description = "judge each fold of --train by the others")
                    boolean crossValidate,
            @Option(names = "--no-embedding", description = "pure Java, without the embedding model")
                    boolean noEmbedding,
            @Option(
                            names = "--no-meaning",
                            description = "category: words alone, under a millisecond a text / 类别只看字词,每条不到一毫秒")
                    boolean noMeaning,
            @Option(names = "--seed", defaultValue = "1", description = "default ${DEFAULT-VALUE}") long seed) {
        var request = new Request(
                orNone(train),
                orNone(test),
                folds(trainFolds),
                folds(testFolds),
                crossValidate,
                !noEmbedding,
                !noMeaning,
                seed);
        measurement(task).run(request, out());
        return 0;
    }

    private PrintWriter out() {
        return new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    }

    private static Measurement measurement(String task) {
        try {
            return Measurement.valueOf(task.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new PlainFailure("没有这个任务 / no such task: " + task + "; category, twins, hot, search, reply, pii", e);
        }
    }

    private static List<Path> orNone(@Nullable List<Path> files) {
        return files == null ? List.of() : files;
    }

    private static Set<String> folds(@Nullable Set<String> folds) {
        return folds == null ? Set.of() : new TreeSet<>(folds);
    }
}
