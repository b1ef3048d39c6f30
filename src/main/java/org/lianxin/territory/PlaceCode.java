package org.lianxin.territory;

import java.util.Locale;
import java.util.Optional;
import org.lianxin.platform.County;

/// A label's code: nine digits and letters, of which I, L and O are read as 1, 1 and 0. Four tell the county, four the
/// serial number in it, and the last guards against a slip in typing. Labels hang in public: nothing is secret.
final class PlaceCode {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BASE = LETTERS.length();
    private static final int HALF = 4;

    private PlaceCode() {}

    /// What a code says.
    record Parts(County county, int serial) {}

    static String of(County county, int serial) {
        var body = letters(Integer.parseInt(county.code())) + letters(serial);
        return body + LETTERS.charAt(check(body));
    }

    /// Empty for a code that was mistyped or never given.
    static Optional<Parts> read(String text) {
        var code = text.strip()
                .toUpperCase(Locale.ROOT)
                .replace("-", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (code.length() != 2 * HALF + 1 || code.chars().anyMatch(c -> LETTERS.indexOf(c) < 0)) {
            return Optional.empty();
        }
        var body = code.substring(0, 2 * HALF);
        int county = number(body.substring(0, HALF));
        if (LETTERS.charAt(check(body)) != code.charAt(2 * HALF) || county < 100_000 || county > 999_999) {
            return Optional.empty();
        }
        return Optional.of(new Parts(new County(String.valueOf(county)), number(body.substring(HALF))));
    }

    /// Odd weights, prime to the base, find every single slip; their difference finds nearly every swap.
    private static int check(String body) {
        int[] weights = {1, 3, 5, 7, 9, 11, 13, 15};
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += weights[i] * LETTERS.indexOf(body.charAt(i));
        }
        return sum % BASE;
    }

    private static String letters(int number) {
        var text = new StringBuilder();
        for (int rest = number, i = 0; i < HALF; i++, rest /= BASE) {
            text.insert(0, LETTERS.charAt(rest % BASE));
        }
        return text.toString();
    }

    private static int number(String letters) {
        int number = 0;
        for (int i = 0; i < letters.length(); i++) {
            number = number * BASE + LETTERS.indexOf(letters.charAt(i));
        }
        return number;
    }
}
