package org.lianxin.text;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lianxin.text.search.MatterIndex;

/// Finds earlier reports of the same problem: alike in words (and meaning, where the model runs), near in place and
/// time.
public final class Twins {
    private static final int LOOKED_AT = 40;
    private static final double WORDS_ENOUGH = 0.14;
    private static final double BOTH_ENOUGH = 0.362;
    private static final double MEANING_FLOOR = 0.4;
    private static final double OTHER_CATEGORY = 0.7;

    /// How near a twin must be.
    ///
    /// @param metres the greatest distance, where both places are known
    public record Reach(double metres, Duration time) {
        public static final Reach USUAL = new Reach(500, Duration.ofDays(90));
        public static final Reach ANYWHERE = new Reach(Double.MAX_VALUE, Duration.ofDays(36_500));
    }

    private record Entry(Matter.Place place, Instant time, String category, Optional<byte[]> meaning) {}

    private final MatterIndex index = new MatterIndex();
    private final Embedding embedding;
    private final Reach reach;
    private final int meanings;
    private Entry[] entries = new Entry[1024];
    private int withoutMeaning;

    /// @param meanings of how many of the latest matters the meaning is kept; 0.5 kB each
    public Twins(Embedding embedding, Reach reach, int meanings) {
        this.embedding = embedding;
        this.reach = reach;
        this.meanings = meanings;
    }

    /// Adds a matter, or replaces the one of the same id; its meaning is read on the caller's thread.
    public void add(Matter matter) {
        var meaning = meanings > 0 ? embedding.of(matter.text()).map(Twins::small) : Optional.<byte[]>empty();
        synchronized (this) {
            var number = index.add(matter.id(), matter.title(), matter.body());
            if (number >= entries.length) {
                entries = Arrays.copyOf(entries, number * 2);
            }
            entries[number] = new Entry(matter.place(), matter.time(), matter.category(), meaning);
            forgetOldMeanings(number);
        }
    }

    private void forgetOldMeanings(int number) {
        while (number - withoutMeaning >= meanings) {
            var old = entries[withoutMeaning];
            entries[withoutMeaning++] = new Entry(old.place(), old.time(), old.category(), Optional.empty());
        }
    }

    public void remove(String id) {
        index.remove(id);
    }

    public int size() {
        return index.size();
    }

    /// The likely twins of a matter that may still be in the writing, likeliest first; the matter itself is never one.
    public List<Twin> find(Matter matter, int limit) {
        return compare(matter, limit, 0.5);
    }

    /// The nearest earlier matters however far, for measuring.
    public List<Twin> nearest(Matter matter, int limit) {
        return compare(matter, limit, 0);
    }

    private List<Twin> compare(Matter matter, int limit, double least) {
        var meaning = embedding.of(matter.text());
        var twins = new ArrayList<Twin>();
        var near = near(matter);
        for (var each : near) {
            var entry = entry(each.number());
            var words = index.cosine(each.number(), matter.title(), matter.body());
            var score = score(words, meaning, entry, matter);
            if (score >= least && !each.id().equals(matter.id())) {
                twins.add(
                        new Twin(each.id(), score, TwinReasons.of(matter, entry.place(), entry.time(), words, score)));
            }
        }
        twins.sort(Comparator.comparingDouble(Twin::score).reversed().thenComparing(Twin::id));
        return List.copyOf(twins.subList(0, Math.min(limit, twins.size())));
    }

    /// Under the same lock as adding, so that no number is seen before its entry.
    private synchronized List<MatterIndex.Candidate> near(Matter matter) {
        var text = matter.title() + "。" + matter.body();
        return index.candidates(text, LOOKED_AT, number -> inReach(matter, number));
    }

    private synchronized Entry entry(int number) {
        return entries[number];
    }

    private boolean inReach(Matter matter, int number) {
        var entry = entries[number];
        var age = Duration.between(entry.time(), matter.time()).abs();
        var metres = matter.place().metresTo(entry.place());
        return age.compareTo(reach.time()) <= 0 && !(metres > reach.metres());
    }

    private static double score(double words, Optional<float[]> meaning, Entry entry, Matter matter) {
        var alike = words;
        var enough = WORDS_ENOUGH;
        if (meaning.isPresent() && entry.meaning().isPresent()) {
            var cosine = cosine(meaning.get(), entry.meaning().get());
            alike = 0.5 * words + 0.5 * Math.max(0, cosine - MEANING_FLOOR) / (1 - MEANING_FLOOR);
            enough = BOTH_ENOUGH;
        }
        if (!matter.category().isEmpty()
                && !entry.category().isEmpty()
                && !sameGroup(matter.category(), entry.category())) {
            alike *= OTHER_CATEGORY;
        }
        return alike < enough ? 0.5 * alike / enough : 0.5 + 0.5 * Math.min(1, (alike - enough) / (1 - enough));
    }

    private static boolean sameGroup(String a, String b) {
        return a.length() < 2 || b.length() < 2 || a.substring(0, 2).equals(b.substring(0, 2));
    }

    private static byte[] small(float[] vector) {
        var small = new byte[vector.length];
        for (var i = 0; i < small.length; i++) {
            small[i] = (byte) Math.clamp(Math.round(vector[i] * 400), -127, 127);
        }
        return small;
    }

    private static double cosine(float[] vector, byte[] small) {
        var dot = 0.0;
        var square = 0.0;
        for (var i = 0; i < small.length; i++) {
            dot += vector[i] * small[i];
            square += small[i] * small[i];
        }
        return dot / StrictMath.sqrt(Math.max(1, square));
    }
}
