package org.lianxin.docket;

import java.time.format.DateTimeFormatter;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Zones;

/// The numbers that stand on papers: `{12-digit code}-{kind}-{yyyymmdd}-{sequence}`. The day is the county's. After
/// 9999 of a day the sequence grows a digit; a number may be skipped, none is given twice.
final class Numbers {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyyMMdd").withZone(Zones.COUNTY);
    private static final int DIGITS = 12;

    private Numbers() {}

    static String of(Opening opening, int sequence) {
        return "%s-%s-%s-%04d"
                .formatted(twelve(opening.area()), opening.kind().letters(), DAY.format(opening.at()), sequence);
    }

    /// The official code of the community; a larger area's code filled up with zeros, as in the official lists.
    static String twelve(AreaCode area) {
        var code = area.code();
        return code.length() >= DIGITS ? code.substring(0, DIGITS) : code + "0".repeat(DIGITS - code.length());
    }
}
