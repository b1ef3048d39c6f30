package org.lianxin.territory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Address words brought to one form, so that 三栋, 3#楼 and ３号楼 are the same.
final class AddressText {
    private static final Pattern CHINESE_NUMBER = Pattern.compile("([一二三四五六七八九十]{1,3})(?=(号楼|号院|栋|幢|座|单元|号))");
    private static final Pattern BUILDING = Pattern.compile("(\\d+)(?:号楼|栋|幢|座|#楼|#|楼(?!\\d))");
    private static final Pattern NUMBER = Pattern.compile("(\\d+)号(?!楼|院|线|路)");
    private static final String DIGITS = "零一二三四五六七八九";

    private AddressText() {}

    static String plain(String text) {
        var narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var counted = CHINESE_NUMBER.matcher(narrow).replaceAll(m -> String.valueOf(number(m.group(1))));
        return BUILDING.matcher(counted).replaceAll("$1号楼").replaceAll("[\\s,，。、;；:：()（）\\-—·\"'“”]", "");
    }

    /// The building's number: of 3号楼, or in the lanes of 15号; empty where none is said.
    static String building(String plain) {
        var house = Pattern.compile("(\\d+)号楼").matcher(plain);
        return house.find() ? house.group(1) + "号楼" : last(NUMBER.matcher(plain));
    }

    private static String last(Matcher matcher) {
        var found = "";
        while (matcher.find()) {
            found = matcher.group(1) + "号";
        }
        return found;
    }

    /// From 一 to 九十九.
    private static int number(String chinese) {
        int ten = chinese.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(chinese.charAt(0));
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(chinese.charAt(0));
        int ones = ten == chinese.length() - 1 ? 0 : DIGITS.indexOf(chinese.charAt(ten + 1));
        return tens * 10 + ones;
    }

    /// How much of the name the text holds in one piece, from 0 to 1.
    static double share(String name, String text) {
        if (name.isEmpty()) {
            return 0;
        }
        if (text.contains(name)) {
            return 1;
        }
        int longest = 0;
        var run = new int[text.length() + 1];
        for (int i = 0; i < name.length(); i++) {
            for (int j = text.length(); j > 0; j--) {
                run[j] = name.charAt(i) == text.charAt(j - 1) ? run[j - 1] + 1 : 0;
                longest = Math.max(longest, run[j]);
            }
        }
        return (double) longest / name.length();
    }
}
