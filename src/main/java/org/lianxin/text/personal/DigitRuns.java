package org.lianxin.text.personal;

import java.util.ArrayList;
import java.util.List;
import org.lianxin.text.words.Plain;

/// Reads the digits of a text however they are written: half or full width, Chinese numerals, with separators between.
final class DigitRuns {
    private static final String CHINESE = "〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖幺两○";
    private static final String VALUES = "0012345678912345678912" + "0";
    private static final String SEPARATORS = " -—–－.·_/()（）";
    private static final int LONGEST_GAP = 2;

    /// Digits without a separator between them, and where they stand.
    record Group(String digits, int from, int to) {}

    private DigitRuns() {}

    /// Groups that only separators part, in runs.
    static List<List<Group>> of(String text) {
        var plain = Plain.of(text);
        var runs = new ArrayList<List<Group>>();
        var run = new ArrayList<Group>();
        var i = 0;
        while (i < plain.length()) {
            if (digit(plain.charAt(i)) == 0) {
                i++;
                continue;
            }
            var group = group(plain, i);
            if (!run.isEmpty() && !separated(plain, run.getLast().to(), group.from())) {
                runs.add(run);
                run = new ArrayList<>();
            }
            run.add(group);
            i = group.to();
        }
        runs.add(run);
        return runs;
    }

    private static Group group(String plain, int from) {
        var digits = new StringBuilder();
        var to = from;
        while (to < plain.length() && digit(plain.charAt(to)) != 0) {
            digits.append(digit(plain.charAt(to++)));
        }
        if (to < plain.length() && plain.charAt(to) == 'x' && (digits.length() <= 17)) {
            digits.append('x');
            to++;
        }
        return new Group(digits.toString(), from, to);
    }

    private static boolean separated(String plain, int from, int to) {
        if (to - from > LONGEST_GAP) {
            return false;
        }
        for (var i = from; i < to; i++) {
            if (SEPARATORS.indexOf(plain.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static char digit(char c) {
        if (c >= '0' && c <= '9') {
            return c;
        }
        var place = CHINESE.indexOf(c);
        return place < 0 ? 0 : VALUES.charAt(place);
    }
}
