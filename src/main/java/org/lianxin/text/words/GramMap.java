package org.lianxin.text.words;

import java.util.Arrays;

/// A small open-addressing map from packed n-grams (see [Grams]) to ints; keys keep their order of arrival.
public final class GramMap {
    private long[] table;
    private int[] slots;
    private long[] keys;
    private int[] values;
    private int size;

    public GramMap(int expected) {
        var capacity = Integer.highestOneBit(Math.max(16, expected * 2 - 1)) << 1;
        table = new long[capacity];
        slots = new int[capacity];
        keys = new long[Math.max(8, expected)];
        values = new int[keys.length];
    }

    public int size() {
        return size;
    }

    public long key(int index) {
        return keys[index];
    }

    public int value(int index) {
        return values[index];
    }

    public void set(int index, int value) {
        values[index] = value;
    }

    /// Adds to the value of a key and returns the key's index.
    public int add(long key, int amount) {
        var place = place(key);
        if (table[place] == 0) {
            place = insert(key, place);
        }
        var index = slots[place];
        values[index] += amount;
        return index;
    }

    /// The index of a key, or -1; there is no key 0.
    public int index(long key) {
        if (key == 0) {
            return -1;
        }
        var place = place(key);
        return table[place] == 0 ? -1 : slots[place];
    }

    private int place(long key) {
        var mask = table.length - 1;
        var place = (int) mix(key) & mask;
        while (table[place] != 0 && table[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private int insert(long key, int place) {
        if ((size + 1) * 3L > table.length * 2L) {
            grow();
            place = place(key);
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        table[place] = key;
        slots[place] = size;
        keys[size++] = key;
        return place;
    }

    private void grow() {
        table = new long[table.length * 2];
        slots = new int[table.length];
        for (var i = 0; i < size; i++) {
            var place = place(keys[i]);
            table[place] = keys[i];
            slots[place] = i;
        }
    }

    private static long mix(long key) {
        var h = key * 0x9E3779B97F4A7C15L;
        return h ^ (h >>> 32);
    }
}
