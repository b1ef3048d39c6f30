package org.lianxin.incident.learning;

import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import org.lianxin.Counties;
import org.lianxin.incident.category.Categories;
import org.lianxin.platform.County;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Texts in words of a county's own that no shipped text has, each unlike all others.
public final class OwnWords {
    static final List<String> CATEGORIES = List.of("0302", "0101", "0704");
    private static final List<List<String>> CUES =
            List.of(List.of("嘎斯盏", "洋蜡杆", "亮子坏"), List.of("滓堆子", "埲尘坑", "烂叶窖"), List.of("轱辘梯", "吊笼卡", "升屉停"));
    private static final String FILLER = "春江水暖鸭先知竹外桃花三两枝蒌蒿满地芦芽短正是河豚欲上时横看成岭侧成峰远近高低各不同不识庐山真面目只缘身在此山中";

    private OwnWords() {}

    /// Gives a county that has no list yet one of these categories, of 家庭矛盾 (restricted) and of 火情 (urgent).
    public static void list(JdbcClient db, Categories categories, County county) {
        var another = Counties.fresh();
        categories.versions(another);
        db.sql("""
                        insert into incident_category
                        select :county, code, valid_from, name, id, group_code, group_name, grade, accept_limit,
                            handle_limit, secure_limit, stages, transfer_to, privacy, source
                        from incident_category where county = :another and code in (:codes, '0601', '1301')
                        """)
                .param("county", county.code())
                .param("another", another.code())
                .param("codes", CATEGORIES)
                .update();
    }

    public static String text(int kind, Random chance) {
        var cues = CUES.get(kind);
        var text = new StringBuilder();
        for (var i = 0; i < 14; i++) {
            text.append(FILLER.charAt(chance.nextInt(FILLER.length())));
        }
        return text.insert(chance.nextInt(10), cues.get(chance.nextInt(cues.size())))
                .append(cues.get(chance.nextInt(cues.size())))
                .toString();
    }

    public static String csv(int rows, long seed) {
        var chance = new Random(seed);
        var lines = new StringJoiner("\n").add("text,category");
        for (var i = 0; i < rows; i++) {
            lines.add(text(i % CUES.size(), chance) + "," + CATEGORIES.get(i % CUES.size()));
        }
        return lines.toString();
    }
}
