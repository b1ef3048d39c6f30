package org.lianxin.people;

/// What stays visible of personal words when they are masked.
public final class Mask {
    private Mask() {}

    /// The surname stays: `张*`, `欧阳*`.
    public static String name(String name) {
        var words = name.strip();
        if (words.isEmpty()) {
            return "*";
        }
        return words.substring(0, Surnames.length(words)) + "*";
    }

    /// Three digits at the front and four at the end stay; a short number keeps its last two.
    public static String phone(String phone) {
        var digits = phone.strip();
        if (digits.length() < 8) {
            return "*".repeat(Math.max(0, digits.length() - 2)) + digits.substring(Math.max(0, digits.length() - 2));
        }
        return digits.substring(0, 3) + "*".repeat(digits.length() - 7) + digits.substring(digits.length() - 4);
    }

    /// The province and city stay, and the last four.
    public static String idNumber(String number) {
        return number.length() < 8
                ? "*".repeat(number.length())
                : number.substring(0, 3) + "*".repeat(number.length() - 7) + number.substring(number.length() - 4);
    }

    static String of(Item item, String words) {
        return switch (item) {
            case NAME -> name(words);
            case PHONE -> phone(words);
            case ID_NUMBER -> idNumber(words);
            case ADDRESS -> words.replaceAll("[0-9０-９一二三四五六七八九十百]+(室|号房|户)", "***$1");
        };
    }
}
