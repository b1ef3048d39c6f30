package org.lianxin.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lianxin.text.personal.Addresses;
import org.lianxin.text.personal.Names;
import org.lianxin.text.personal.Numbers;

/// Finds and masks personal data in free text: phones, ID numbers, bank cards, plates, e-mail, door numbers, names.
public final class PersonalData {
    private PersonalData() {}

    /// What was found, in the order of the text, without overlaps; where two kinds claim a place, the longer one stays.
    public static List<Found> find(String text) {
        var all = new ArrayList<Found>();
        all.addAll(Numbers.find(text));
        all.addAll(Addresses.find(text));
        all.addAll(Names.find(text));
        all.sort(Comparator.comparingInt((Found f) -> f.from() - f.to()).thenComparingInt(Found::from));
        var kept = new ArrayList<Found>();
        for (var each : all) {
            if (kept.stream().noneMatch(k -> each.from() < k.to() && k.from() < each.to())) {
                kept.add(each);
            }
        }
        kept.sort(Comparator.comparingInt(Found::from));
        return List.copyOf(kept);
    }

    /// The text with everything found hidden behind `*`, of the same length; what tells people apart for a clerk stays:
    /// the first three and last two digits of a phone, the surname, the province of a plate.
    public static String mask(String text) {
        return mask(text, find(text));
    }

    static String mask(String text, List<Found> places) {
        var masked = new StringBuilder(text);
        for (var found : places) {
            var length = found.to() - found.from();
            var before = kept(found.kind(), length);
            var after = found.kind() == Found.Kind.MOBILE ? 2 : 0;
            for (var i = found.from() + before; i < found.to() - after; i++) {
                masked.setCharAt(i, '*');
            }
        }
        return masked.toString();
    }

    /// The text with everything found left out: for words that are learnt from, counted or quoted elsewhere.
    public static String without(String text) {
        var kept = new StringBuilder();
        var from = 0;
        for (var found : find(text)) {
            kept.append(text, from, found.from()).append(' ');
            from = found.to();
        }
        return kept.append(text, from, text.length()).toString();
    }

    private static int kept(Found.Kind kind, int length) {
        return switch (kind) {
            case MOBILE -> Math.min(3, length / 3);
            case PLATE, NAME -> 1;
            case LANDLINE, ID_NUMBER, BANK_CARD, EMAIL, DOOR -> 0;
        };
    }
}
