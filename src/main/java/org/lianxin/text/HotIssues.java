package org.lianxin.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.lianxin.text.hot.AverageLinkage;
import org.lianxin.text.words.GramMap;
import org.lianxin.text.words.Grams;
import org.lianxin.text.words.Plain;
import org.lianxin.text.words.Weighted;

/// Gathers matters into hot issues: nightly, or on demand for a period. For up to some 10,000 matters at once.
public final class HotIssues {
    private static final int READ = 500;
    private static final double BOTH_ENOUGH = 0.27;
    private static final double WORDS_ENOUGH = 0.14;
    private static final double MEANING_FLOOR = 0.4;
    private static final double MEANING = 0.4;
    /// A title says what and where; a body wanders. Its words therefore count once more by themselves.
    private static final double TITLES = 0.4;
    private static final int OPENING = 40;

    private final Embedding embedding;

    public HotIssues(Embedding embedding) {
        this.embedding = embedding;
    }

    /// The issues of at least `least` matters, those of most people first. Times count back from the latest matter.
    public List<HotIssue> find(List<Matter> matters, int least) {
        var ordered = matters.stream()
                .sorted(Comparator.comparing(Matter::time).thenComparing(Matter::id))
                .toList();
        if (ordered.isEmpty()) {
            return List.of();
        }
        var words = Weighted.of(ordered.stream().map(HotIssues::grams).toList());
        var titles = Weighted.of(ordered.stream().map(HotIssues::titleGrams).toList());
        var clusters = clusters(ordered, words, titles);
        var now = ordered.getLast().time();
        var issues = new ArrayList<HotIssue>();
        clusters.values().stream()
                .filter(members -> members.size() >= least)
                .forEach(members -> issues.add(new IssueStory(ordered, words, members, now).told()));
        issues.sort(Comparator.comparingInt(HotIssue::people).reversed().thenComparing(HotIssue::name));
        return List.copyOf(issues);
    }

    private static GramMap grams(Matter matter) {
        var grams = new GramMap(256);
        Grams.count(Plain.of(matter.title()), 1, 2, 2, grams);
        Grams.count(Plain.of(matter.place().words()), 1, 2, 1, grams);
        var body = matter.body();
        Grams.count(Plain.of(body.length() > READ ? body.substring(0, READ) : body), 1, 2, 1, grams);
        return grams;
    }

    private static GramMap titleGrams(Matter matter) {
        var grams = new GramMap(64);
        Grams.count(Plain.of(headline(matter)), 1, 2, 1, grams);
        return grams;
    }

    /// The title, or the opening of a matter without one.
    private static String headline(Matter matter) {
        var body = matter.body();
        return !matter.title().isEmpty() ? matter.title() : body.substring(0, Math.min(OPENING, body.length()));
    }

    private LinkedHashMap<Integer, List<Integer>> clusters(List<Matter> matters, Weighted words, Weighted headWords) {
        var titles = vectors(matters.stream().map(HotIssues::headline).toList());
        var texts = vectors(matters.stream().map(Matter::text).toList());
        var meaning =
                titles.stream().noneMatch(v -> v.length == 0) && texts.stream().noneMatch(v -> v.length == 0);
        var likeness = new float[matters.size()][];
        for (var i = 0; i < likeness.length; i++) {
            likeness[i] = new float[i];
            for (var j = 0; j < i; j++) {
                var alike = (1 - TITLES) * words.cosine(i, j) + TITLES * headWords.cosine(i, j);
                if (meaning) {
                    var near = (rescaled(titles, i, j) + rescaled(texts, i, j)) / 2;
                    alike = (1 - MEANING) * alike + MEANING * near;
                }
                likeness[i][j] = (float) alike;
            }
        }
        var numbers = AverageLinkage.cluster(likeness, meaning ? BOTH_ENOUGH : WORDS_ENOUGH);
        var clusters = new LinkedHashMap<Integer, List<Integer>>();
        for (var i = 0; i < numbers.length; i++) {
            clusters.computeIfAbsent(numbers[i], k -> new ArrayList<>()).add(i);
        }
        return clusters;
    }

    private List<float[]> vectors(List<String> texts) {
        return texts.stream()
                .map(text -> embedding.of(text).orElse(new float[0]))
                .toList();
    }

    private static double rescaled(List<float[]> vectors, int a, int b) {
        return Math.max(0, Embedding.cosine(vectors.get(a), vectors.get(b)) - MEANING_FLOOR) / (1 - MEANING_FLOOR);
    }
}
