package org.lianxin.text.search;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.lianxin.text.words.GramMap;

/// For every n-gram the ascending numbers of the texts it stands in, as differences of one to five bytes.
final class Postings {
    private final GramMap grams = new GramMap(1 << 12);
    private byte[][] bytes = new byte[1 << 12][];
    private int[] used = new int[1 << 12];
    private int[] last = new int[1 << 12];

    /// Adds a text number that is higher than any the n-gram has, and answers the n-gram's own number.
    int add(long gram, int text) {
        var place = grams.add(gram, 1);
        if (place == used.length) {
            bytes = Arrays.copyOf(bytes, place * 2);
            used = Arrays.copyOf(used, place * 2);
            last = Arrays.copyOf(last, place * 2);
        }
        if (bytes[place] == null) {
            bytes[place] = new byte[4];
            last[place] = -1;
        }
        var gap = text - last[place];
        last[place] = text;
        if (used[place] + 5 > bytes[place].length) {
            bytes[place] = Arrays.copyOf(bytes[place], bytes[place].length + (bytes[place].length >> 1) + 5);
        }
        while (gap >= 128) {
            bytes[place][used[place]++] = (byte) (gap | 128);
            gap >>>= 7;
        }
        bytes[place][used[place]++] = (byte) gap;
        return place;
    }

    /// The n-gram that has a number.
    long gram(int number) {
        return grams.key(number);
    }

    /// The number of texts that an n-gram stands in.
    int count(long gram) {
        var place = grams.index(gram);
        return place < 0 ? 0 : grams.value(place);
    }

    void each(long gram, IntConsumer text) {
        var place = grams.index(gram);
        if (place < 0) {
            return;
        }
        var number = -1;
        var list = bytes[place];
        for (int i = 0, end = used[place]; i < end; ) {
            var gap = 0;
            var shift = 0;
            while (list[i] < 0) {
                gap |= (list[i++] & 127) << shift;
                shift += 7;
            }
            number += gap | list[i++] << shift;
            text.accept(number);
        }
    }
}
