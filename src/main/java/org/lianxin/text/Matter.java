package org.lianxin.text;

import java.time.Instant;

/// A report, as far as words, place and time go.
///
/// @param title may be empty
/// @param category the settled or suggested code; may be empty
/// @param reporter who reported, as any stable key; counts people, is never shown
public record Matter(
        String id, String title, String body, Place place, Instant time, String category, String reporter) {

    /// Where a matter is, in as many ways as are known.
    ///
    /// @param area the area's code, which nests by prefix; may be empty
    /// @param longitude in degrees (CGCS2000), NaN when unknown
    /// @param latitude in degrees (CGCS2000), NaN when unknown
    public record Place(String words, String area, double longitude, double latitude) {
        public static final Place UNKNOWN = new Place("", "", Double.NaN, Double.NaN);

        private static final double METRES_PER_DEGREE = 111_195;

        /// The distance in metres, NaN when one of the two is unknown; good to a fraction of a per cent within a
        /// county.
        public double metresTo(Place other) {
            var north = (latitude - other.latitude) * METRES_PER_DEGREE;
            var middle = StrictMath.toRadians((latitude + other.latitude) / 2);
            var east = (longitude - other.longitude) * METRES_PER_DEGREE * StrictMath.cos(middle);
            return StrictMath.sqrt(north * north + east * east);
        }
    }

    /// A matter of which only words and time are known.
    public static Matter of(String id, String title, String body, Instant time) {
        return new Matter(id, title, body, Place.UNKNOWN, time, "", id);
    }

    String text() {
        return title.isEmpty() ? body : title + "。" + body;
    }
}
