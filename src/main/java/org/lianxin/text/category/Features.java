package org.lianxin.text.category;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.lianxin.text.words.GramMap;
import org.lianxin.text.words.Grams;
import org.lianxin.text.words.Plain;

/// The n-grams that a model knows, and how rare each one is.
final class Features {
    static final int LONGEST_GRAM = 3;
    private static final int TITLE_WEIGHT = 2;
    /// The mark of a gram as it stands in a title, above the 48 bits of three characters.
    private static final long TITLE = 1L << 48;
    /// A long text without a title opens with what would stand in it; a short one says all at once.
    private static final int OPENING = 24;
    private static final int LONG = 72;
    private static final int READ = 4_000;

    private final GramMap vocabulary;
    private final float[] rarity;

    private Features(GramMap vocabulary, float[] rarity) {
        this.vocabulary = vocabulary;
        this.rarity = rarity;
    }

    /// Learns the n-grams that at least two texts share, of many texts up to four: a rare one tells more of its
    /// text than of its category.
    static Features of(List<GramMap> texts) {
        var seen = new GramMap(1 << 16);
        for (var text : texts) {
            for (var i = 0; i < text.size(); i++) {
                seen.add(text.key(i), 1);
            }
        }
        var vocabulary = new GramMap(1 << 15);
        var least = Math.clamp(texts.size() / 1_400, 2, 4);
        for (var i = 0; i < seen.size(); i++) {
            if (seen.value(i) >= least || length(seen.key(i)) == 1) {
                vocabulary.add(seen.key(i), seen.value(i));
            }
        }
        var rarity = new float[vocabulary.size()];
        for (var i = 0; i < rarity.length; i++) {
            rarity[i] = (float) StrictMath.log((1.0 + texts.size()) / vocabulary.value(i));
        }
        return new Features(vocabulary, rarity);
    }

    /// Counts the n-grams of a text, those of the title twice and once more as a title's own; of a very long one, only
    /// the first 4,000 characters are read.
    static GramMap count(String title, String body) {
        var counts = new GramMap(256);
        Grams.count(head(title), 1, LONGEST_GRAM, TITLE_WEIGHT, counts);
        Grams.count(head(body), 1, LONGEST_GRAM, 1, counts);
        var opening = !title.isBlank() ? title : body.length() > LONG ? body.substring(0, OPENING) : "";
        var marked = new GramMap(64);
        Grams.count(head(opening), 1, 2, TITLE_WEIGHT, marked);
        for (var i = 0; i < marked.size(); i++) {
            counts.add(marked.key(i) | TITLE, marked.value(i));
        }
        return counts;
    }

    private static int length(long gram) {
        return Grams.length(gram & (TITLE - 1));
    }

    static String head(String text) {
        return Plain.withoutNumbers(text.length() > READ ? text.substring(0, READ) : text);
    }

    int size() {
        return rarity.length;
    }

    /// The number of an n-gram, or -1.
    int index(long gram) {
        return vocabulary.index(gram);
    }

    /// The number of the same n-gram wherever it stands: of one that stands in a title, the number of the plain one.
    int plain(int feature) {
        return vocabulary.index(vocabulary.key(feature) & (TITLE - 1));
    }

    /// Weighs the counted n-grams of up to `longest` characters: damped frequency × rarity (or its root, where another
    /// weight stands beside it), not yet of unit length.
    Row row(GramMap counts, int longest, boolean root) {
        var found = new int[counts.size()];
        var values = new float[counts.size()];
        var size = 0;
        for (var i = 0; i < counts.size(); i++) {
            var feature = length(counts.key(i)) > longest ? -1 : vocabulary.index(counts.key(i));
            if (feature >= 0) {
                found[size] = feature;
                var rare = root ? (float) StrictMath.sqrt(rarity[feature]) : rarity[feature];
                values[size++] = (float) (1 + StrictMath.log(counts.value(i))) * rare;
            }
        }
        return new Row(java.util.Arrays.copyOf(found, size), java.util.Arrays.copyOf(values, size));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(rarity.length);
        for (var i = 0; i < rarity.length; i++) {
            out.writeLong(vocabulary.key(i));
            out.writeFloat(rarity[i]);
        }
    }

    static Features read(DataInputStream in) throws IOException {
        var size = in.readInt();
        var vocabulary = new GramMap(size);
        var rarity = new float[size];
        for (var i = 0; i < size; i++) {
            vocabulary.add(in.readLong(), 1);
            rarity[i] = in.readFloat();
        }
        return new Features(vocabulary, rarity);
    }
}
