package org.lianxin.text.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.lianxin.text.Found.Kind;

/// Makes texts that carry personal data in many spellings, and texts that only look like it; a seed fixes them all.
final class PersonalTexts {
    /// A text with the personal data it carries (`value` empty: none; then nothing may be found).
    record Sample(String text, Kind kind, String value) {}

    private static final String[] BEFORE_PHONE = {
        "联系电话", "我的手机号是", "请打", "电话:", "有事找我 ", "手机：", "微信同号", "楼道漏水，联系 ", "加我微信", "tel:"
    };
    private static final String[] AFTER = {"，谢谢", "。", "", " 请尽快处理", "（白天）", ",急!", "；望回复"};
    private static final String[] LOOK_ALIKE = {
        "订单号", "快递单号", "流水号", "合同编号", "工单编号", "受理编号", "发票号码", "备案号", "项目编号", "设备编号"
    };
    private static final String FULL = "０１２３４５６７８９";
    private static final String CHINESE = "零一二三四五六七八九";
    private static final String CAPITAL = "零壹贰叁肆伍陆柒捌玖";
    private static final int[] FACTORS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String[] REGIONS = {
        "110101", "430102", "430111", "510107", "440305", "320106", "370102", "610103"
    };

    private final Random random;

    PersonalTexts(long seed) {
        this.random = new Random(seed);
    }

    List<Sample> make(int each) {
        var samples = new ArrayList<Sample>();
        for (var i = 0; i < each; i++) {
            samples.add(around(BEFORE_PHONE, spelled(mobile()), Kind.MOBILE));
            samples.add(around(new String[] {"座机", "电话", "单位电话:", "固话："}, landline(), Kind.LANDLINE));
            samples.add(around(new String[] {"身份证号", "身份证:", "本人证件 ", "号码"}, idSpelled(), Kind.ID_NUMBER));
            samples.add(around(new String[] {"银行卡号", "打到我卡里", "账号:", "工资卡"}, card(), Kind.BANK_CARD));
            samples.add(around(new String[] {"车牌", "一辆车", "车主", "占道的车是"}, plate(), Kind.PLATE));
            samples.add(around(new String[] {"邮箱", "邮箱:", "请发到", "e-mail "}, email(), Kind.EMAIL));
            samples.add(around(new String[] {"我住", "漏水的是", "地址：幸福小区", "阳光花园"}, door(), Kind.DOOR));
            samples.add(lookAlike());
            samples.add(lookAlike());
        }
        return samples;
    }

    private Sample around(String[] before, String value, Kind kind) {
        return new Sample(pick(before) + value + pick(AFTER), kind, value);
    }

    private Sample lookAlike() {
        var text =
                switch (random.nextInt(10)) {
                    case 0 -> pick(LOOK_ALIKE) + mobile();
                    case 1 -> pick(LOOK_ALIKE) + ":" + digits(16 + random.nextInt(4));
                    case 2 ->
                        "于20" + two(10, 25) + "年" + two(1, 12) + "月" + two(1, 28) + "日反映，至20" + two(10, 25) + "-"
                                + two(1, 12) + "-" + two(1, 28) + "未处理";
                    case 3 -> "工程款" + digits(8) + "." + digits(2) + "元，合计" + mobile() + "元";
                    case 4 -> "根据〔20" + two(10, 25) + "〕" + (1 + random.nextInt(300)) + "号文件";
                    case 5 -> "身份证应有18位，编号" + wrongId() + "不对";
                    case 6 -> "请拨打12345或" + (random.nextBoolean() ? "110" : "12315") + "热线";
                    case 7 ->
                        "面积" + digits(4) + "." + digits(2) + "平方米，" + (1 + random.nextInt(30)) + "栋居民楼共"
                                + (100 + random.nextInt(800)) + "户";
                    case 8 -> "统一社会信用代码91" + digits(6) + "MA" + digits(8);
                    default -> "货号" + digits(13) + "，20" + two(10, 25) + two(1, 12) + two(1, 28) + "生产";
                };
        return new Sample(text, Kind.NAME, "");
    }

    private String mobile() {
        return "1" + (3 + random.nextInt(7)) + digits(9);
    }

    private String spelled(String mobile) {
        return switch (random.nextInt(9)) {
            case 0 -> mapped(mobile, FULL);
            case 1 -> mapped(mobile, CHINESE);
            case 2 -> mobile.substring(0, 3) + "-" + mobile.substring(3, 7) + "-" + mobile.substring(7);
            case 3 -> mobile.substring(0, 3) + " " + mobile.substring(3, 7) + " " + mobile.substring(7);
            case 4 -> "+86" + mobile;
            case 5 -> mobile.substring(0, 4) + "." + mobile.substring(4, 7) + "." + mobile.substring(7);
            case 6 -> mapped(mobile, CAPITAL);
            default -> mobile;
        };
    }

    private String landline() {
        var code = pick(new String[] {"0731", "010", "021", "028", "0755", "0371", "0898"});
        var number = (2 + random.nextInt(7)) + digits(7);
        return switch (random.nextInt(4)) {
            case 0 -> code + number;
            case 1 -> "(" + code + ")" + number;
            case 2 -> mapped(code, FULL) + "－" + mapped(number, FULL);
            default -> code + "-" + number;
        };
    }

    private String id() {
        var body = pick(REGIONS) + (1940 + random.nextInt(70)) + two(1, 12) + two(1, 28) + digits(3);
        return body + check(body);
    }

    private static char check(String body) {
        var sum = 0;
        for (var i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * FACTORS[i];
        }
        return "10X98765432".charAt(sum % 11);
    }

    private String wrongId() {
        var id = id();
        var last = id.charAt(17);
        return id.substring(0, 17) + (last == 'X' ? '3' : last == '9' ? '0' : (char) (last + 1));
    }

    private String idSpelled() {
        var id = id();
        return switch (random.nextInt(5)) {
            case 0 -> mapped(id, FULL);
            case 1 -> id.substring(0, 6) + " " + id.substring(6, 14) + " " + id.substring(14);
            case 2 -> pick(REGIONS) + two(40, 89) + two(1, 12) + two(1, 28) + digits(3);
            case 3 -> id.toLowerCase(java.util.Locale.ROOT);
            default -> id;
        };
    }

    private String card() {
        var body = "62" + digits(random.nextBoolean() ? 16 : 13);
        for (var last = 0; last < 10; last++) {
            if (luhn(body + last)) {
                body += last;
                break;
            }
        }
        return random.nextInt(3) > 0 ? body : body.replaceAll("(\\d{4})(?=\\d)", "$1 ");
    }

    private static boolean luhn(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        }
        return sum % 10 == 0;
    }

    private String plate() {
        var head = pick(new String[] {"湘", "京", "粤", "川", "沪", "鲁"}) + (char) ('A' + random.nextInt(8));
        var tail = random.nextBoolean() ? digits(5) : (char) ('A' + random.nextInt(8)) + digits(4);
        return head + pick(new String[] {"", "·", " "}) + (random.nextInt(4) == 0 ? "D" + tail : tail);
    }

    private String email() {
        return pick(new String[] {"li.ming", "zhang_san", "wang88", "a1b2c3"}) + digits(2) + "@"
                + pick(new String[] {"163.com", "qq.com", "mail.gov.cn", "example.org"});
    }

    private String door() {
        var building = 1 + random.nextInt(40);
        var unit = 1 + random.nextInt(4);
        var room = (1 + random.nextInt(18)) + "0" + (1 + random.nextInt(4));
        return switch (random.nextInt(4)) {
            case 0 -> building + "栋" + unit + "单元" + room;
            case 1 -> building + "号楼" + room + "室";
            case 2 -> building + "-" + unit + "-" + room;
            default -> building + "幢" + unit + "单元" + room + "室";
        };
    }

    private String digits(int count) {
        var digits = new StringBuilder();
        for (var i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private String two(int low, int high) {
        var value = low + random.nextInt(high - low + 1);
        return value < 10 ? "0" + value : "" + value;
    }

    private static String mapped(String digits, String alphabet) {
        var mapped = new StringBuilder();
        for (var c : digits.toCharArray()) {
            mapped.append(Character.isDigit(c) ? alphabet.charAt(c - '0') : c);
        }
        return mapped.toString();
    }

    private String pick(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
