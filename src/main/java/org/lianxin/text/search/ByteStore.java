package org.lianxin.text.search;

import java.util.Arrays;

/// Many short byte strings in few arrays of a mebibyte each; what was put in stays. Two gibibytes at most.
final class ByteStore {
    private static final int BITS = 20;
    private static final int CHUNK = 1 << BITS;
    private byte[][] chunks = new byte[4][];
    private int next = CHUNK;
    private int last = -1;

    /// Puts the first bytes of an array in and answers where they stand; a string never reaches across two chunks.
    int add(byte[] bytes, int length) {
        if (next + length > CHUNK) {
            if (++last == chunks.length) {
                chunks = Arrays.copyOf(chunks, chunks.length * 2);
            }
            chunks[last] = new byte[CHUNK];
            next = 0;
        }
        System.arraycopy(bytes, 0, chunks[last], next, length);
        var place = (last << BITS) + next;
        next += length;
        return place;
    }

    /// The array in which a string stands; it begins there at [#start].
    byte[] chunk(int place) {
        return chunks[place >>> BITS];
    }

    static int start(int place) {
        return place & (CHUNK - 1);
    }
}
