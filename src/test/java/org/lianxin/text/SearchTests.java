package org.lianxin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

/// People find what they call by other words, and by its exact name.
class SearchTests {
    private final ItemSearch items = new ItemSearch(items(), Embedding.NONE);

    private static LinkedHashMap<String, String> items() {
        var items = new LinkedHashMap<String, String>();
        for (var name :
                new String[] {"80周岁以上老年人高龄津贴发放", "普通护照签发", "犬类准养证核发", "补领结婚证", "社会保障卡补领", "住房公积金提取", "供水报装", "老年人优待证办理"
                }) {
            items.put(name, name);
        }
        return items;
    }

    @Test
    void thePeoplesWordFindsTheOfficialName() {
        assertThat(items.find("老人钱", 3).getFirst().id()).isEqualTo("80周岁以上老年人高龄津贴发放");
        assertThat(items.find("家里想养条狗要办什么", 3).getFirst().id()).isEqualTo("犬类准养证核发");
    }

    @Test
    void theExactNameComesFirst() {
        items().keySet()
                .forEach(name -> assertThat(items.find(name, 1).getFirst().id()).isEqualTo(name));
    }

    @Test
    void anEmptyQueryFindsNothing() {
        assertThat(items.find("", 3)).isEmpty();
        assertThat(items.find("\u0000 😀", 3)).isEmpty();
    }

    @Test
    void mattersAreFoundByWordsWithinWhatTheSearcherMaySee() {
        var search = new MatterSearch();
        search.add(Matter.of("a", "高龄津贴没有到账", "上个月的高龄津贴还没有发", Instant.EPOCH));
        search.add(Matter.of("b", "路灯不亮", "桂香苑东门路灯不亮", Instant.EPOCH));
        search.add(Matter.of("c", "路灯太亮", "桂香苑西门路灯太亮", Instant.EPOCH));
        assertThat(search.find("老人钱", 5, id -> true)).extracting(Hit::id).containsExactly("a");
        assertThat(search.find("桂香苑东门路灯", 5, id -> true).getFirst().id()).isEqualTo("b");
        assertThat(search.find("路灯", 5, id -> id.equals("c")))
                .extracting(Hit::id)
                .containsExactly("c");
        search.remove("c");
        assertThat(search.find("路灯", 5, id -> true)).extracting(Hit::id).containsExactly("b");
    }
}
