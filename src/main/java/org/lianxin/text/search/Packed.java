package org.lianxin.text.search;

import java.util.Arrays;

/// The n-grams of a text as ascending numbers, those of the title first, packed to about two bytes each.
final class Packed {
    private static final int MOST_BYTES = 5;

    /// The numbers unpacked.
    ///
    /// @param titled how many of them, from the start, are of the title
    record Numbers(int[] all, int size, int titled) {}

    private Packed() {}

    static int pack(int[] numbers, int size, int titled, byte[] into) {
        Arrays.sort(numbers, 0, titled);
        Arrays.sort(numbers, titled, size);
        var end = put(into, 0, titled);
        end = put(into, end, size);
        for (var i = 0; i < size; i++) {
            end = put(into, end, numbers[i] - (i == 0 || i == titled ? 0 : numbers[i - 1]));
        }
        return end;
    }

    static int room(int size) {
        return (size + 2) * MOST_BYTES;
    }

    static Numbers unpack(byte[] from, int start) {
        var reader = new Reader(from, start);
        var titled = reader.next();
        var size = reader.next();
        var all = new int[size];
        for (var i = 0; i < size; i++) {
            all[i] = reader.next() + (i == 0 || i == titled ? 0 : all[i - 1]);
        }
        return new Numbers(all, size, titled);
    }

    private static int put(byte[] into, int end, int value) {
        while (value >= 128) {
            into[end++] = (byte) (value | 128);
            value >>>= 7;
        }
        into[end++] = (byte) value;
        return end;
    }

    private static final class Reader {
        private final byte[] from;
        private int at;

        private Reader(byte[] from, int at) {
            this.from = from;
            this.at = at;
        }

        private int next() {
            var value = 0;
            var shift = 0;
            while (from[at] < 0) {
                value |= (from[at++] & 127) << shift;
                shift += 7;
            }
            return value | from[at++] << shift;
        }
    }
}
