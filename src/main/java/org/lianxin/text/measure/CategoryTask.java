package org.lianxin.text.measure;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.lianxin.platform.PlainFailure;
import org.lianxin.text.Classifier;
import org.lianxin.text.Embedding;
import org.lianxin.text.Suggestion;
import org.lianxin.text.category.Folds;
import org.lianxin.text.measure.CategoryFigures.Judged;
import org.lianxin.text.measure.Messages.Message;

/// Measures [Classifier]: first-level categories, and second-level ones when the test names them.
final class CategoryTask implements Task {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private long trainNanos;
    private long classifyNanos;
    private long classifyCpu;
    private int classified;
    private int topThree;
    private Remembered embedding = new Remembered(Embedding.NONE);

    @Override
    public void run(Request request, Figures figures) {
        var trainTables = Table.readAll(request.train());
        var testTables = Table.readAll(request.test());
        embedding = new Remembered(request.meaning() ? Embeddings.of(request) : Embedding.NONE);
        if (testTables.stream().anyMatch(table -> table.has("二级分类"))) {
            SecondLevel.run(trainTables, testTables, request, figures);
            return;
        }
        var train = Messages.of(trainTables, request.trainFolds());
        if (train.all().isEmpty()) {
            throw new PlainFailure("训练文件中没有带分类的行 / no labelled row in --train: needs a column 一级分类 or category");
        }
        var judged = new ArrayList<Judged>();
        if (request.crossValidate() || testTables.isEmpty()) {
            crossValidate(train, request.seed(), judged, figures);
        } else {
            var test = Messages.of(testTables, request.testFolds());
            var clean = train.without(test);
            if (clean.all().size() < train.all().size()) {
                figures.note(
                        (train.all().size() - clean.all().size()) + " training rows also in the test were left out");
            }
            judge(clean, test.all(), request.seed(), judged);
        }
        figures.put("training_messages", train.all().size());
        CategoryFigures.put(figures, judged);
        figures.put("top3", (double) topThree / judged.size());
        figures.put("train_seconds", trainNanos / 1e9);
        figures.put("ms_per_message", classifyNanos / 1e6 / classified);
        figures.put("cpu_ms_per_message", classifyCpu / 1e6 / classified);
    }

    /// Over the files' own folds, or over five dealt ones; raw messages are judged when there are any.
    private void crossValidate(Messages all, long seed, List<Judged> judged, Figures figures) {
        var folds = new TreeSet<String>();
        var dealt = Folds.of(all.texts(), 5);
        var foldOf = new ArrayList<String>();
        for (var i = 0; i < dealt.length; i++) {
            var own = all.all().get(i).fold();
            foldOf.add(own.isEmpty() ? "dealt " + dealt[i] : own);
        }
        folds.addAll(foldOf);
        figures.note("cross-validated over the folds " + folds);
        var anyRaw = all.all().stream().anyMatch(Message::raw);
        for (var fold : folds) {
            var learn = new ArrayList<Message>();
            var test = new ArrayList<Message>();
            for (var i = 0; i < foldOf.size(); i++) {
                var message = all.all().get(i);
                if (!foldOf.get(i).equals(fold)) {
                    learn.add(message);
                } else if (!anyRaw || message.raw()) {
                    test.add(message);
                }
            }
            judge(new Messages(learn), test, seed, judged);
        }
    }

    /// Only the first fold is timed: later ones meet texts whose meaning is remembered.
    private void judge(Messages train, List<Message> test, long seed, List<Judged> judged) {
        var timed = classified == 0;
        var start = System.nanoTime();
        embedding.learning(true);
        var classifier = Classifier.train(train.texts(), embedding, seed);
        embedding.learning(false);
        trainNanos += timed ? System.nanoTime() - start : 0;
        for (var message : test) {
            var before = System.nanoTime();
            var cpuBefore = CLOCK.getCurrentThreadCpuTime();
            var suggestions =
                    classifier.classify(message.text().title(), message.text().body());
            classifyCpu += timed ? CLOCK.getCurrentThreadCpuTime() - cpuBefore : 0;
            classifyNanos += timed ? System.nanoTime() - before : 0;
            classified += timed ? 1 : 0;
            var first = suggestions.getFirst();
            var truth = message.text().category();
            topThree += suggestions.stream().limit(3).anyMatch(s -> s.code().equals(truth)) ? 1 : 0;
            var chance = suggestions.stream()
                    .filter(s -> s.code().equals(truth))
                    .mapToDouble(Suggestion::probability)
                    .sum();
            var sure = first.probability();
            judged.add(new Judged(truth, first.code(), sure, chance, sure >= classifier.threshold()));
        }
    }
}
