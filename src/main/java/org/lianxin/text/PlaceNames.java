package org.lianxin.text;

import java.util.regex.Pattern;
import org.lianxin.text.search.Background;
import org.lianxin.text.words.Grams;
import org.lianxin.text.words.Plain;

/// Takes the names of a place out of what is told about it, so that two reports are not alike for their address alone.
final class PlaceNames {
    private static final String NUMBER = "[0-9０-９一二三四五六七八九十百]{1,5}";
    private static final Pattern WHERE = Pattern.compile(NUMBER + "[#号]?(?:楼|栋|幢|座|单元|号院|层|室|户|期|弄|组|排|号)"
            + "|[东西南北前后左右](?:边|侧|门|面|头|角|区|院)|旁边|附近|门口|楼下|楼上|对面|路口|小区|社区|我们这|我们|咱们");

    private PlaceNames() {}

    /// The text with every pair of characters blanked that stands in the place's words and is not usual in reports: the
    /// estate's name goes, 路灯 stays.
    ///
    /// So do 3栋, 东边 and their like, for the place is compared by itself.
    static String without(String text, String place) {
        var plain = Plain.of(text);
        var names = Plain.of(place);
        var left = new StringBuilder(text);
        WHERE.matcher(plain).results().forEach(m -> left.replace(m.start(), m.end(), " ".repeat(m.end() - m.start())));
        for (var end = 2; end <= plain.length(); end++) {
            var pair = plain.substring(end - 2, end);
            if (names.contains(pair) && Background.count(Grams.pack(pair, 2, 2)) == 0) {
                left.setCharAt(end - 2, ' ');
                left.setCharAt(end - 1, ' ');
            }
        }
        return left.toString();
    }
}
