package org.lianxin.text;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/// Where, when and of what category many matters are, in twenty bytes each: places to a centimetre, times to a minute.
/// Whoever fills it keeps readers away meanwhile.
final class Circumstances {
    private static final double PER_DEGREE = 1e7;
    private static final double METRES_PER_DEGREE = 111_195;
    private static final int UNKNOWN = Integer.MIN_VALUE;
    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    /// Longitude, latitude and minute side by side: a question reads many, in no order.
    private int[] spots = new int[3 * 1024];

    private int[] areas = new int[1024];
    private int[] categories = new int[1024];

    void put(int number, Matter matter) {
        if (number >= areas.length) {
            var length = number + (number >> 1);
            spots = Arrays.copyOf(spots, 3 * length);
            areas = Arrays.copyOf(areas, length);
            categories = Arrays.copyOf(categories, length);
        }
        spots[3 * number] = fixed(matter.place().longitude());
        spots[3 * number + 1] = fixed(matter.place().latitude());
        spots[3 * number + 2] = minute(matter.time());
        areas[number] = code(matter.place().area());
        categories[number] = code(matter.category());
    }

    Matter.Place place(int number) {
        return new Matter.Place(
                "", words.get(areas[number]), degrees(spots[3 * number]), degrees(spots[3 * number + 1]));
    }

    Instant time(int number) {
        return Instant.ofEpochSecond(spots[3 * number + 2] * 60L);
    }

    String category(int number) {
        return words.get(categories[number]);
    }

    /// A quick, generous look whether a matter may be within reach: a box around the place, and the time. Where a place
    /// is not known it may.
    IntPredicate around(Matter matter, double metres, Duration time) {
        var degrees = Math.min(90, metres / METRES_PER_DEGREE);
        var north = (long) (degrees * PER_DEGREE) + 2;
        var latitude = fixed(matter.place().latitude());
        var longitude = fixed(matter.place().longitude());
        var narrow = StrictMath.cos(
                StrictMath.toRadians(Math.min(80, Math.abs(matter.place().latitude()) + degrees)));
        var east = (long) (north / narrow) + 2;
        var anywhere = latitude == UNKNOWN || longitude == UNKNOWN || degrees >= 90;
        var minute = minute(matter.time());
        var minutes = Math.min(Integer.MAX_VALUE, time.toMinutes() + 1);
        return number -> {
            var own = spots[3 * number];
            return Math.abs((long) spots[3 * number + 2] - minute) <= minutes
                    && (anywhere
                            || own == UNKNOWN
                            || Math.abs((long) own - longitude) <= east
                                    && Math.abs((long) spots[3 * number + 1] - latitude) <= north);
        };
    }

    private static int minute(Instant time) {
        return (int) Math.clamp(time.getEpochSecond() / 60, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private int code(String word) {
        return codes.computeIfAbsent(word, w -> {
            words.add(w);
            return words.size() - 1;
        });
    }

    private static int fixed(double degrees) {
        return Double.isNaN(degrees) ? UNKNOWN : (int) Math.round(degrees * PER_DEGREE);
    }

    private static double degrees(int fixed) {
        return fixed == UNKNOWN ? Double.NaN : fixed / PER_DEGREE;
    }
}
