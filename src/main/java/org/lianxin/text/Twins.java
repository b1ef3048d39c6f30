package org.lianxin.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxin.text.search.MatterIndex;

/// Finds earlier reports of the same problem: alike in words (and meaning, where the model runs), near in place and
/// time.
public final class Twins {
    private static final int LOOKED_AT = 40;
    private static final double WORDS_ENOUGH = 0.14;
    private static final double BOTH_ENOUGH = 0.362;
    private static final double MEANING_FLOOR = 0.4;
    private static final double OTHER_CATEGORY = 0.7;
    private static final int COMMUNITY = 12;
    private static final double FAR = 100_000;

    /// How near a twin must be.
    ///
    /// @param metres the greatest distance, where both places are known
    public record Reach(double metres, Duration time) {
        public static final Reach USUAL = new Reach(500, Duration.ofDays(90));
        public static final Reach ANYWHERE = new Reach(Double.MAX_VALUE, Duration.ofDays(36_500));
    }

    private final MatterIndex index = new MatterIndex();
    private final Embedding embedding;
    private final Reach reach;
    private final int meanings;
    private final Circumstances entries = new Circumstances();
    private byte[] @Nullable [] meaning = new byte[1024][];
    private int withoutMeaning;

    /// @param meanings of how many of the latest matters the meaning is kept; 0.5 kB each
    public Twins(Embedding embedding, Reach reach, int meanings) {
        this.embedding = embedding;
        this.reach = reach;
        this.meanings = meanings;
    }

    /// Adds a matter, or replaces the one of the same id; its meaning is read on the caller's thread.
    public void add(Matter matter) {
        var read = meanings > 0 ? embedding.of(matter.text()).map(Twins::small) : Optional.<byte[]>empty();
        synchronized (this) {
            var number = index.add(matter.id(), matter.title(), withoutPlace(matter));
            entries.put(number, matter);
            read.ifPresent(vector -> keep(number, vector));
            forgetOldMeanings(number);
        }
    }

    private void keep(int number, byte[] vector) {
        if (number >= meaning.length) {
            meaning = Arrays.copyOf(meaning, number * 2);
        }
        meaning[number] = vector;
    }

    private void forgetOldMeanings(int number) {
        for (; number - withoutMeaning >= meanings; withoutMeaning++) {
            if (withoutMeaning < meaning.length) {
                meaning[withoutMeaning] = null;
            }
        }
    }

    /// The words of a matter without the names of its place: the same estate is no reason to be the same problem.
    private static String withoutPlace(Matter matter) {
        var place = matter.place();
        var known = !place.area().isEmpty() || !Double.isNaN(place.latitude());
        return known ? PlaceNames.without(matter.body(), place.words()) : matter.body();
    }

    public void remove(String id) {
        index.remove(id);
    }

    public int size() {
        return index.size();
    }

    public boolean has(String id) {
        return index.has(id);
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
        var own = embedding.of(matter.text());
        var body = withoutPlace(matter);
        var twins = new ArrayList<Twin>();
        synchronized (this) {
            for (var each : near(matter, body)) {
                var twin = twin(matter, body, own, each);
                if (twin.score() >= least && !each.id().equals(matter.id())) {
                    twins.add(twin);
                }
            }
        }
        twins.sort(Comparator.comparingDouble(Twin::score).reversed().thenComparing(Twin::id));
        return List.copyOf(twins.subList(0, Math.min(limit, twins.size())));
    }

    private Twin twin(Matter matter, String body, Optional<float[]> own, MatterIndex.Candidate each) {
        var words = index.cosine(each.number(), matter.title(), body);
        var score = score(words, own, each.number(), matter);
        var place = entries.place(each.number());
        return new Twin(each.id(), score, TwinReasons.of(matter, place, entries.time(each.number()), words, score));
    }

    private List<MatterIndex.Candidate> near(Matter matter, String body) {
        var around = entries.around(matter, reach.metres(), reach.time());
        return index.candidates(
                matter.title() + "。" + body, LOOKED_AT, number -> around.test(number) && inReach(matter, number));
    }

    private boolean inReach(Matter matter, int number) {
        var age = Duration.between(entries.time(number), matter.time()).abs();
        return age.compareTo(reach.time()) <= 0 && isNear(matter.place(), entries.place(number));
    }

    /// Without a point, both must lie in one community.
    private boolean isNear(Matter.Place a, Matter.Place b) {
        var metres = a.metresTo(b);
        if (Double.isNaN(metres)
                && reach.metres() < FAR
                && !a.area().isEmpty()
                && !b.area().isEmpty()) {
            return a.area().length() >= COMMUNITY
                    && b.area().startsWith(a.area().substring(0, COMMUNITY));
        }
        return !(metres > reach.metres());
    }

    private double score(double words, Optional<float[]> own, int number, Matter matter) {
        var alike = words;
        var enough = WORDS_ENOUGH;
        var other = number < meaning.length ? meaning[number] : null;
        if (own.isPresent() && other != null) {
            var cosine = cosine(own.get(), other);
            alike = 0.5 * words + 0.5 * Math.max(0, cosine - MEANING_FLOOR) / (1 - MEANING_FLOOR);
            enough = BOTH_ENOUGH;
        }
        var category = entries.category(number);
        if (!matter.category().isEmpty() && !category.isEmpty() && !sameGroup(matter.category(), category)) {
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
