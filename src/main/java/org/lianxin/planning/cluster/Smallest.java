package org.lianxin.planning.cluster;

import java.util.Arrays;

/// Quick selection.
public final class Smallest {
    private Smallest() {}

    /// Rearranges so that the `wanted` smallest of the first `count` values come first, in any order.
    public static void first(long[] values, int count, int wanted) {
        var low = 0;
        var high = count - 1;
        while (low < high) {
            var pivot = values[(low + high) >>> 1];
            var i = low;
            var j = high;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    var swapped = values[i];
                    values[i++] = values[j];
                    values[j--] = swapped;
                }
            }
            if (wanted - 1 <= j) {
                high = j;
            } else if (wanted - 1 >= i) {
                low = i;
            } else {
                return;
            }
        }
    }

    /// The `wanted` positions with the smallest values, in any order.
    public static int[] positions(double[] values, int wanted) {
        var order = new int[values.length];
        Arrays.setAll(order, j -> j);
        var low = 0;
        var high = values.length - 1;
        while (low < high) {
            var pivot = values[order[(low + high) >>> 1]];
            var i = low;
            var j = high;
            while (i <= j) {
                while (values[order[i]] < pivot) {
                    i++;
                }
                while (values[order[j]] > pivot) {
                    j--;
                }
                if (i <= j) {
                    var swapped = order[i];
                    order[i++] = order[j];
                    order[j--] = swapped;
                }
            }
            if (wanted - 1 <= j) {
                high = j;
            } else if (wanted - 1 >= i) {
                low = i;
            } else {
                break;
            }
        }
        return Arrays.copyOf(order, wanted);
    }
}
