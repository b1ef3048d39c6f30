package org.lianxin.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.lianxin.platform.Rejection;

/// How much time a step may take, written `4 wh`.
public record Allowance(int amount, Unit unit) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,4})\\s*(nh|wh|wd|d)");
    private static final int MOST = 1000;

    /// In what the time is counted.
    public enum Unit {
        /// 自然小时: the clock on the wall.
        NATURAL_HOUR("nh"),
        /// 工作小时: office hours of working days.
        WORKING_HOUR("wh"),
        /// 工作日: the day of receipt does not count; ends at the close of the last day's business
        /// (《民法典》第二百零一条、第二百零三条).
        WORKING_DAY("wd"),
        /// 自然日: the day of receipt does not count; ends at 24:00 (kept as 23:59:59) of the last day.
        NATURAL_DAY("d");

        private final String sign;

        Unit(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /// @throws Rejection `calendar.allowance` when the amount is not from 1 to 1000
    public Allowance {
        if (amount < 1 || amount > MOST) {
            throw new Rejection("calendar.allowance", amount).field("allowance");
        }
    }

    /// Reads `4 wh`, `24nh`, `5 wd`, `7 d`.
    ///
    /// @throws Rejection `calendar.allowance` when it is none of these
    @JsonCreator
    public static Allowance parse(String text) {
        var match = FORM.matcher(text.strip());
        if (!match.matches()) {
            throw new Rejection("calendar.allowance", text).field("allowance");
        }
        var unit = Arrays.stream(Unit.values())
                .filter(u -> u.sign.equals(match.group(2)))
                .findFirst()
                .orElseThrow();
        return new Allowance(Integer.parseInt(match.group(1)), unit);
    }

    @JsonValue
    @Override
    public String toString() {
        return amount + " " + unit.sign;
    }
}
