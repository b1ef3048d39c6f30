package org.lianxin.text.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lianxin.text.Found;
import org.lianxin.text.Found.Kind;
import org.lianxin.text.words.Plain;

/// Plates, e-mail addresses and the door of a home. A street, an estate or a building alone is a place, not a person.
public final class Addresses {
    private static final String NUMBER = "[\\da-z零〇一二三四五六七八九十百]{1,6}";
    private static final Pattern DOOR = Pattern.compile(NUMBER + "(?:号楼|栋|幢|座|号院)[\\s,，]?(?:" + NUMBER
            + "(?:单元|门|梯|楼|层)[\\s,，]?){0,2}[\\d零〇一二三四五六七八九十]{2,5}(?:室|号房|号|房|户)?(?![\\d.年月人户平米元天多])"
            + "|(?:" + NUMBER + "(?:号楼|栋|幢|座))?" + NUMBER + "单元[\\s,，]?(?:" + NUMBER + "(?:楼|层)[\\s,，]?)?"
            + "[\\d零〇一二三四五六七八九]{2,5}(?:室|号房|号|房|户)?(?![\\d.年月人户平米元天多])"
            + "|(?<![\\da-z])[\\d零〇一二三四五六七八九]{3,5}(?:室(?!内|外)|号房|房(?=[,，。;；住的]|$))"
            + "|(?<![\\d-])\\d{1,3}-\\d{1,2}-\\d{3,4}(?:室|号|房)?(?![\\d-])");
    private static final Pattern PLATE = Pattern.compile("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][a-hj-np-z]\\s?[·•.-]?\\s?"
            + "(?=[a-hj-np-z0-9]*\\d)[a-hj-np-z0-9]{4,5}[a-hj-np-z0-9挂学警港澳](?![a-z0-9])");
    /// From the beginning of a run only and without trying shorter ones, so that a long text takes no longer
    /// than it is.
    private static final Pattern EMAIL =
            Pattern.compile("(?<![a-z0-9._%+-])[a-z0-9._%+-]++\\s?@\\s?" + "[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}");

    private Addresses() {}

    public static List<Found> find(String text) {
        var plain = Plain.of(text);
        var found = new ArrayList<Found>();
        add(plain, PLATE, Kind.PLATE, found);
        add(plain, EMAIL, Kind.EMAIL, found);
        add(plain, DOOR, Kind.DOOR, found);
        return found;
    }

    private static void add(String plain, Pattern pattern, Kind kind, List<Found> found) {
        var matcher = pattern.matcher(plain);
        while (matcher.find()) {
            found.add(new Found(matcher.start(), matcher.end(), kind));
        }
    }
}
