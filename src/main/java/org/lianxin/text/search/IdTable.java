package org.lianxin.text.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Ids by number and numbers by id, about fifty bytes for an id of 36 characters.
final class IdTable {
    private static final int NONE = -1;
    private final ByteStore bytes = new ByteStore();
    private int[] places = new int[1024];
    private int[] slots = filled(2048);
    private int size;
    private int live;

    /// Gives an id the next number. One that it had before must have been removed.
    int add(String id) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size + (size >> 1));
        }
        if ((size + 1) * 3L > slots.length * 2L) {
            grow();
        }
        var own = id.getBytes(StandardCharsets.UTF_8);
        var packed = new byte[own.length + 2];
        packed[0] = (byte) (own.length >> 8);
        packed[1] = (byte) own.length;
        System.arraycopy(own, 0, packed, 2, own.length);
        places[size] = bytes.add(packed, packed.length);
        slots[free(id)] = size;
        live++;
        return size++;
    }

    /// The number of an id, or -1.
    int number(String id) {
        for (var slot = first(id); slots[slot] != NONE; slot = slot + 1 & slots.length - 1) {
            if (places[slots[slot]] != NONE && id(slots[slot]).equals(id)) {
                return slots[slot];
            }
        }
        return NONE;
    }

    void remove(int number) {
        places[number] = NONE;
        live--;
    }

    boolean removed(int number) {
        return places[number] == NONE;
    }

    String id(int number) {
        var chunk = bytes.chunk(places[number]);
        var start = ByteStore.start(places[number]);
        var length = (chunk[start] & 255) << 8 | chunk[start + 1] & 255;
        return new String(chunk, start + 2, length, StandardCharsets.UTF_8);
    }

    int live() {
        return live;
    }

    private int first(String id) {
        var hash = id.hashCode() * 0x9E3779B9;
        return (hash ^ hash >>> 16) & slots.length - 1;
    }

    private int free(String id) {
        var slot = first(id);
        while (slots[slot] != NONE) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        slots = filled(slots.length * 2);
        for (var number = 0; number < size; number++) {
            if (!removed(number)) {
                slots[free(id(number))] = number;
            }
        }
    }

    private static int[] filled(int length) {
        var slots = new int[length];
        Arrays.fill(slots, NONE);
        return slots;
    }
}
