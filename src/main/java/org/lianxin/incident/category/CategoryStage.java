package org.lianxin.incident.category;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.lianxin.docket.Limit;
import org.lianxin.platform.Rejection;

/// One of several limits of a long category, such as 制止 within 4 working hours.
public record CategoryStage(String name, Limit limit) {

    /// Reads `制止 4 wh;处罚 7 wd;拆除 20 wd`.
    ///
    /// @throws Rejection `incident.category-stages`
    static List<CategoryStage> parse(String text) {
        return text.isBlank()
                ? List.of()
                : Arrays.stream(text.split("[;；]")).map(CategoryStage::one).toList();
    }

    private static CategoryStage one(String text) {
        var words = text.strip().split("\\s+", 2);
        if (words.length != 2) {
            throw new Rejection("incident.category-stages", text).field("stages");
        }
        return new CategoryStage(words[0], Limit.parse(words[1]));
    }

    static String print(List<CategoryStage> stages) {
        return stages.stream().map(s -> s.name() + " " + s.limit()).collect(Collectors.joining(";"));
    }
}
