package org.lianxin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever people send is answered by every part of the module: the same each time, and words that say the same in
/// another spelling alike.
class AnyTextTests {
    private static final Instant THEN = Instant.parse("2026-03-01T00:00:00Z");
    private static final String LAMP = "幸福里小区3栋门口的路灯坏了，晚上看不见路，老人摔过跤";
    private static final String WASTE = "幸福里小区垃圾桶满了三天没有人清运，气味很大";

    static Stream<String> texts() {
        return Stream.of(
                "",
                " ",
                "路",
                "😀👨‍👩‍👧🚮",
                "\uD83D",
                "\u0000\u0007\u001B[31m\u200B\uFEFF",
                "幸福裡小區3棟門口的路燈壞了，晚上看不見路，老人摔過跤",
                "俺门口那灯儿咋恁些天都不亮嘞，黑黢黢的瞅不见道儿，恁倒是来个人儿拾掇拾掇",
                "xiaoqu menkou de ludeng huai le",
                "LED 路灯 broken since Monday, pls fix ASAP!!! tel 138-1234-5678",
                "ＬＥＤ路灯１３８１２３４５６７８",
                "<script>alert('路灯')</script> ' or 1=1 -- & | ! : * ( )",
                "路灯坏了。".repeat(2_000),
                "a".repeat(10_000),
                "1".repeat(10_000),
                "王".repeat(10_000),
                "\n\n\n。。。！！！？？？");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyPartAnswersAndAnswersTheSameAgain(String text) {
        assertThat(everything(text)).isEqualTo(everything(text));
    }

    private static List<Object> everything(String text) {
        var asked = Matter.of("asked", text, text, THEN.plus(Duration.ofDays(1)));
        var known = List.of(
                Matter.of("lamp", "路灯", LAMP, THEN),
                Matter.of("waste", "垃圾", WASTE, THEN),
                Matter.of("x", "", text, THEN));
        var twins = new Twins(Embedding.NONE, Twins.Reach.ANYWHERE, 0);
        var search = new MatterSearch();
        var replies = new ReplySearch(Embedding.NONE);
        for (var each : known) {
            twins.add(each);
            search.add(each);
            replies.add(each.id(), each.body());
        }
        var all = new ArrayList<Object>();
        all.add(twins.find(asked, 3));
        all.add(search.find(text, 3, id -> true));
        all.add(replies.find(text, text, 3));
        all.add(new ItemSearch(Map.of("1", "高龄津贴申领", "2", text), Embedding.NONE).find(text, 2));
        all.add(new HotIssues(Embedding.NONE)
                .find(List.of(asked, known.get(0), known.get(1), known.get(2), Matter.of("y", text, text, THEN)), 2));
        all.add(ReplyCheck.check(text, text));
        all.add(PersonalData.find(text));
        all.add(PublicWords.marked(text));
        all.add(SearchWords.pieces(text));
        all.add(SearchWords.query(text));
        all.add(SharedWords.of(text, LAMP, 3));
        all.add(Arrays.stream(NearCopies.of(List.of(text, LAMP, text))).boxed().toList());
        return all;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aMaskedTextIsAsLongAsItWasAndHoldsNothingPersonalWhereItWasMasked(String text) {
        var masked = PersonalData.mask(text);

        assertThat(masked).hasSameSizeAs(text);
        assertThat(PersonalData.find(text))
                .allSatisfy(f -> assertThat(masked.substring(f.from(), f.to())).contains("*"));
        assertThat(text.length())
                .isGreaterThanOrEqualTo(PersonalData.without(text).strip().length());
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void anotherSpellingOfTheSameWordsFindsTheSame(String text) {
        var search = new MatterSearch();
        search.add(Matter.of("lamp", "路灯", LAMP, THEN));
        search.add(Matter.of("waste", "垃圾", WASTE, THEN));

        assertThat(search.find(text, 1, id -> true)).singleElement().satisfies(hit -> assertThat(hit.id())
                .isEqualTo("lamp"));
    }

    static Stream<String> spellings() {
        return Stream.of("路燈壞了", "路灯　坏了", "路\u200B灯坏了", "路灯，坏了！");
    }
}
