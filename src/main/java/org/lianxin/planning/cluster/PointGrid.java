package org.lianxin.planning.cluster;

import java.util.Arrays;

/// Nearest points of a large set through square cells.
public final class PointGrid {
    private final double[] x;
    private final double[] y;
    private final double minX;
    private final double minY;
    private final double cell;
    private final int columns;
    private final int rows;
    private final int[] begin;
    private final int[] item;

    public PointGrid(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        minX = Arrays.stream(x).min().orElse(0);
        minY = Arrays.stream(y).min().orElse(0);
        var width = Arrays.stream(x).max().orElse(0) - minX;
        var height = Arrays.stream(y).max().orElse(0) - minY;
        cell = Math.max(1e-9, Math.max(Math.sqrt(width * height * 2 / x.length), Math.max(width, height) / 2000));
        columns = (int) (width / cell) + 1;
        rows = (int) (height / cell) + 1;
        begin = new int[columns * rows + 1];
        for (var i = 0; i < x.length; i++) {
            begin[cellOf(x[i], y[i]) + 1]++;
        }
        for (var c = 0; c < columns * rows; c++) {
            begin[c + 1] += begin[c];
        }
        item = new int[x.length];
        var at = begin.clone();
        for (var i = 0; i < x.length; i++) {
            item[at[cellOf(x[i], y[i])]++] = i;
        }
    }

    private int cellOf(double px, double py) {
        var column = Math.clamp((long) ((px - minX) / cell), 0, columns - 1);
        var row = Math.clamp((long) ((py - minY) / cell), 0, rows - 1);
        return row * columns + column;
    }

    /// The `count` nearest points to a place, nearest first; fewer when there are fewer.
    public int[] nearest(double px, double py, int count) {
        var wanted = Math.min(count, x.length);
        var column = Math.clamp((long) ((px - minX) / cell), 0, columns - 1);
        var row = Math.clamp((long) ((py - minY) / cell), 0, rows - 1);
        var found = new int[Math.max(16, 4 * wanted)];
        var size = 0;
        for (var ring = 0; ring <= Math.max(columns, rows); ring++) {
            for (var r = Math.max(0, row - ring); r <= Math.min(rows - 1, row + ring); r++) {
                var edge = Math.abs(r - row) == ring;
                for (var c = Math.max(0, column - ring); c <= Math.min(columns - 1, column + ring); c++) {
                    if (!edge && Math.abs(c - column) != ring) {
                        continue;
                    }
                    var here = begin[r * columns + c + 1] - begin[r * columns + c];
                    if (size + here > found.length) {
                        found = Arrays.copyOf(found, 2 * (size + here));
                    }
                    System.arraycopy(item, begin[r * columns + c], found, size, here);
                    size += here;
                }
            }
            if (size >= wanted && within(found, size, px, py, ring * cell) >= wanted) {
                break;
            }
        }
        return closest(found, size, px, py, wanted);
    }

    private int within(int[] found, int size, double px, double py, double radius) {
        var count = 0;
        for (var k = 0; k < size; k++) {
            count += Math.hypot(x[found[k]] - px, y[found[k]] - py) <= radius ? 1 : 0;
        }
        return count;
    }

    private int[] closest(int[] found, int size, double px, double py, int wanted) {
        var order = new long[size];
        for (var k = 0; k < size; k++) {
            var d = (float) Math.hypot(x[found[k]] - px, y[found[k]] - py);
            order[k] = ((long) Float.floatToIntBits(d) << 32) | found[k];
        }
        Smallest.first(order, size, wanted);
        Arrays.sort(order, 0, wanted);
        var result = new int[wanted];
        for (var k = 0; k < wanted; k++) {
            result[k] = (int) order[k];
        }
        return result;
    }
}
