package org.lianxin.text.personal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lianxin.text.Found;
import org.lianxin.text.Found.Kind;
import org.lianxin.text.personal.DigitRuns.Group;
import org.lianxin.text.words.Plain;

/// Phones, ID numbers and bank cards: what their form, their check digit and the words before them say together.
public final class Numbers {
    private static final Pattern MOBILE = Pattern.compile("(?:00?86|86)?(1[3-9]\\d{9})");
    private static final Pattern LANDLINE = Pattern.compile("(?:86)?0(?:10|2\\d|[3-9]\\d{2})[2-8]\\d{6,7}");
    private static final Pattern LOCAL = Pattern.compile("[2-8]\\d{6,7}");
    private static final Pattern CARD = Pattern.compile("(?:62|60|9[0-9]|4\\d|5[1-5]|3[57])\\d{13,17}");
    private static final Pattern NOT_A_PERSON = Pattern.compile(
            "(?:订单|单|编|流水|运单|快递|工单|合同|发票|票|案|批|文|序列|证照|许可证|受理|备案|条形|条码|信用代码|项目|设备|资产|产品|型|户|表|桩|件|车次)(?:号|码|编号|代码)?(?:码)?(?:是|为)?[:：]?[\\s#№nNoO.第]{0,4}$");
    private static final Pattern PHONE_WORD = Pattern.compile("(?:电话|座机|固话|热线|tel|call|致电|拨打)[^\\d]{0,6}$");
    private static final Pattern CARD_WORD = Pattern.compile("(?:银行卡|储蓄卡|工资卡|卡号|账号|帐号|账户|帐户|借记卡|社保卡)[^\\d]{0,8}$");
    private static final Pattern ID_WORD = Pattern.compile("(?:身份证|证件号|公民身份)[^\\d]{0,10}$");
    private static final Pattern QUANTITY = Pattern.compile("^\\s?(?:元|块|万|亿|人次|人|户|平|米|吨|度|%|千|公里|年|月|日|号文|件|条)");
    private static final Pattern TECHNICAL = Pattern.compile("[a-z]$|[¥￥$№]\\s?$");
    private static final Pattern PHONE_LETTERS =
            Pattern.compile("(?:tel|phone|mobile|mob|ph|wx|vx|wechat|v|qq|call)[:：.]?$");
    private static final int[] ID_FACTORS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String PROVINCES =
            " 11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 ";
    private static final int LONGEST = 22;

    private Numbers() {}

    public static List<Found> find(String text) {
        var plain = Plain.of(text);
        var found = new ArrayList<Found>();
        for (var run : DigitRuns.of(text)) {
            var from = 0;
            while (from < run.size()) {
                from = match(plain, run, from, found);
            }
        }
        return found;
    }

    /// Tries groups `from` to `to` together, the most first; returns the group to go on with.
    private static int match(String plain, List<Group> run, int from, List<Found> found) {
        for (var to = Math.min(run.size(), from + 18); to > from; to--) {
            var digits = join(run.subList(from, to));
            var start = run.get(from).from();
            var end = run.get(to - 1).to();
            var kind = digits.length() > LONGEST ? Optional.<Kind>empty() : kind(plain, run.subList(from, to), digits);
            if (kind.isPresent()) {
                found.add(new Found(start, end, kind.get()));
                return to;
            }
        }
        return from + 1;
    }

    private static String join(List<Group> groups) {
        var digits = new StringBuilder();
        groups.forEach(group -> digits.append(group.digits()));
        return digits.toString();
    }

    private static Optional<Kind> kind(String plain, List<Group> groups, String digits) {
        var start = groups.getFirst().from();
        var end = groups.getLast().to();
        var before = plain.substring(Math.max(0, start - 16), start).replaceAll("[(+（]$", "");
        var after = plain.substring(end, Math.min(plain.length(), end + 3));
        if (isIdNumber(digits) || ID_WORD.matcher(before).find() && isIdShaped(digits)) {
            return Optional.of(Kind.ID_NUMBER);
        }
        if (digits.indexOf('x') >= 0 || QUANTITY.matcher(after).find() || decimal(plain, end)) {
            return Optional.empty();
        }
        if (CARD.matcher(digits).matches() && luhn(digits)) {
            var ordinary = !NOT_A_PERSON.matcher(before).find()
                    && !TECHNICAL.matcher(before).find();
            return CARD_WORD.matcher(before).find() || ordinary ? Optional.of(Kind.BANK_CARD) : Optional.empty();
        }
        if (NOT_A_PERSON.matcher(before).find() && !PHONE_WORD.matcher(before).find()) {
            return Optional.empty();
        }
        if (TECHNICAL.matcher(before).find() && !PHONE_LETTERS.matcher(before).find()) {
            return Optional.empty();
        }
        return phoneShaped(groups) ? phone(digits, before) : Optional.empty();
    }

    /// People part a phone into like or long pieces; dates and ranges part into short ones of unlike length.
    private static boolean phoneShaped(List<Group> groups) {
        var first = groups.getFirst().digits().length();
        var inner = groups.subList(0, groups.size() - 1);
        return groups.stream().allMatch(g -> g.digits().length() >= 3)
                || inner.stream().allMatch(g -> g.digits().length() == first)
                || first == 2
                        && groups.stream().skip(1).allMatch(g -> g.digits().length() >= 3);
    }

    private static Optional<Kind> phone(String digits, String before) {
        if (MOBILE.matcher(digits).matches()) {
            return Optional.of(Kind.MOBILE);
        }
        if (LANDLINE.matcher(digits).matches()) {
            return Optional.of(Kind.LANDLINE);
        }
        var local =
                LOCAL.matcher(digits).matches() && PHONE_WORD.matcher(before).find();
        return local ? Optional.of(Kind.LANDLINE) : Optional.empty();
    }

    private static boolean decimal(String plain, int end) {
        return end + 1 < plain.length() && plain.charAt(end) == '.' && Character.isDigit(plain.charAt(end + 1));
    }

    /// GB 11643: 17 digits and a check character; or the 15 digits used before 1999, whose date must be real.
    private static boolean isIdNumber(String digits) {
        if (!isIdShaped(digits)) {
            return false;
        }
        if (digits.length() == 15) {
            return true;
        }
        var sum = 0;
        for (var i = 0; i < 17; i++) {
            sum += (digits.charAt(i) - '0') * ID_FACTORS[i];
        }
        return "10x98765432".charAt(sum % 11) == digits.charAt(17);
    }

    private static boolean isIdShaped(String digits) {
        var modern = digits.length() == 18 && digits.indexOf('x') % 18 < 0 || digits.indexOf('x') == 17;
        if (!modern && !(digits.length() == 15 && digits.indexOf('x') < 0)) {
            return false;
        }
        var year = modern ? digits.substring(6, 10) : "19" + digits.substring(6, 8);
        var rest = modern ? digits.substring(10, 14) : digits.substring(8, 12);
        return PROVINCES.contains(" " + digits.substring(0, 2) + " ") && isBirthday(year, rest);
    }

    private static boolean isBirthday(String year, String monthAndDay) {
        try {
            var day = LocalDate.of(
                    Integer.parseInt(year),
                    Integer.parseInt(monthAndDay.substring(0, 2)),
                    Integer.parseInt(monthAndDay.substring(2)));
            return day.getYear() >= 1900 && day.getYear() <= 2100;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean luhn(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            var twice = digit * 2;
            sum += i % 2 == 0 ? digit : twice > 9 ? twice - 9 : twice;
        }
        return sum % 10 == 0;
    }
}
