package org.lianxin.text.measure;

import java.util.List;
import java.util.Random;
import org.lianxin.text.Found.Kind;
import org.lianxin.text.PersonalData;

/// Puts a name into real messages the way residents do, and counts whether it is found and what else is taken for a
/// name.
final class PlantedNames {
    private static final String[] FORMS = {
        "我叫%s，", "联系人：%s，", "联系人%s ", "本人%s，", "我是居民%s，", "业主%s反映，", "姓名:%s ", "邻居%s说", "村民%s、", "举报人：%s。"
    };
    private static final String[] SURNAMES = {
        "王", "李", "张", "刘", "陈", "杨", "黄", "赵", "周", "吴", "徐", "孙", "马", "朱", "胡", "郭", "何", "林", "罗", "高", "欧阳", "司马",
        "覃", "闫"
    };
    private static final String GIVEN = "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂玲华建国志文玉红梅晓春海峰林云飞鹏宇浩俊辉斌波凯亮健康";

    private PlantedNames() {}

    static void judge(List<String> messages, long seed, Figures figures) {
        var random = new Random(seed);
        var found = 0;
        var others = 0L;
        var nanos = 0L;
        for (var message : messages) {
            var name = SURNAMES[random.nextInt(SURNAMES.length)]
                    + given(random)
                    + (random.nextInt(3) > 0 ? given(random) : "");
            var planted = FORMS[random.nextInt(FORMS.length)].formatted(name);
            var text = message + " " + planted + "请尽快处理。";
            var from = message.length() + 1 + planted.indexOf(name);
            var start = System.nanoTime();
            var all = PersonalData.find(text);
            nanos += System.nanoTime() - start;
            found += all.stream().anyMatch(f -> f.from() <= from && f.to() >= from + name.length()) ? 1 : 0;
            others += all.stream()
                    .filter(f -> f.kind() == Kind.NAME && f.to() <= message.length())
                    .count();
        }
        figures.note("other names: real names in the messages and false masks together");
        figures.put("messages", messages.size());
        figures.put("names_found", (double) found / messages.size());
        figures.put("other_names_per_text", (double) others / messages.size());
        figures.put("ms_per_message", nanos / 1e6 / messages.size());
    }

    private static String given(Random random) {
        return String.valueOf(GIVEN.charAt(random.nextInt(GIVEN.length())));
    }
}
