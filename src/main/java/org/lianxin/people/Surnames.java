package org.lianxin.people;

import java.util.Set;

/// Surnames of two characters, which a mask must not cut in half.
final class Surnames {
    private static final Set<String> DOUBLE = Set.of(
            "欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯", "端木", "南宫", "长孙", "宇文", "呼延", "轩辕",
            "申屠", "公冶", "澹台", "闻人", "赫连", "百里", "东郭", "独孤", "西门", "拓跋", "闾丘", "钟离");

    private Surnames() {}

    static int length(String name) {
        return name.length() > 2 && DOUBLE.contains(name.substring(0, 2)) ? 2 : name.offsetByCodePoints(0, 1);
    }
}
