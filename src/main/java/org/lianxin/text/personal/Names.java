package org.lianxin.text.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lianxin.text.Found;
import org.lianxin.text.Found.Kind;
import org.lianxin.text.words.Plain;

/// Names of persons: a surname where the words around it say that a person is named, or a surname with given-name
/// characters where a sentence would name one. Holders of public office, named by their office, are left alone.
public final class Names {
    private static final String SINGLE = "[" + Words.line("surnames") + "]";
    private static final String DOUBLE = "(?:" + Words.line("double-surnames").replace(' ', '|') + ")";
    private static final String SURNAME = "(?:" + DOUBLE + "|" + SINGLE + ")";
    private static final String CHAR = "[\\u4e00-\\u9fa5]";
    private static final String GIVEN = "[" + Words.line("given") + "]";
    private static final String COURTESY = Words.line("courtesy").replace(' ', '|');
    private static final String CUES = Words.line("cues").replace(' ', '|');
    private static final String FOLLOW = Words.line("follow").replace(' ', '|');
    private static final String NOT_NAMES = Words.line("not-names").replace(' ', '|');
    private static final String END = "(?=$|[^\\u4e00-\\u9fa5]|" + FOLLOW + ")";

    /// "我叫王小明", "联系人:王小明": what follows is a name whatever its characters.
    private static final Pattern CUED = Pattern.compile("(?:" + CUES + ")[\\s:：是为叫(（\"“]{0,3}(?<name>(?!" + NOT_NAMES
            + ")(?:"
            + DOUBLE + CHAR + "{1,2}?|" + SINGLE + CHAR + "{1,2}?)" + END + "|(?!" + NOT_NAMES + ")" + SURNAME + GIVEN
            + "{1,2})");
    /// "张女士", "李建国先生".
    private static final Pattern COURTEOUS =
            Pattern.compile("(?<name>(?!" + NOT_NAMES + ")" + SURNAME + "(?:" + GIVEN + "{1,2})?(?:" + COURTESY + "))");
    /// "张某", "李某某".
    private static final Pattern CERTAIN_SOMEBODY = Pattern.compile("(?<name>" + SURNAME + "某(?:某|" + GIVEN + ")?)");
    /// "王建国和李秀英": no cue, so every character must be usual in given names.
    private static final Pattern BARE =
            Pattern.compile("(?<=^|[^\\u4e00-\\u9fa5]|" + Words.line("precede").replace(' ', '|') + ")(?<name>(?!"
                    + NOT_NAMES + ")" + SURNAME + GIVEN + "{2})" + END);

    private Names() {}

    public static List<Found> find(String text) {
        var plain = Plain.of(text);
        var found = new ArrayList<Found>();
        for (var pattern : List.of(CUED, COURTEOUS, CERTAIN_SOMEBODY, BARE)) {
            var matcher = pattern.matcher(plain);
            while (matcher.find()) {
                found.add(new Found(matcher.start("name"), matcher.end("name"), Kind.NAME));
            }
        }
        return found;
    }
}
