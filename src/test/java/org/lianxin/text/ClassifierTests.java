package org.lianxin.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the classifier promises, shown on three categories written for the test.
class ClassifierTests {
    private static final String[] PLACES = {"东门", "小区里", "学校旁", "三号楼前", "菜市场边", "公园门口", "车站", "河边"};
    private static final List<Labelled> CASES = cases();
    private static Classifier classifier;

    private static List<Labelled> cases() {
        var cases = new ArrayList<Labelled>();
        for (var place : PLACES) {
            cases.add(new Labelled(place + "的垃圾堆了好几天没有人清运", "垃圾"));
            cases.add(new Labelled(place + "垃圾桶满了，臭味很大", "垃圾"));
            cases.add(new Labelled(place + "的路灯不亮，晚上看不见路", "路灯"));
            cases.add(new Labelled(place + "有一盏路灯坏了一直闪", "路灯"));
            cases.add(new Labelled(place + "半夜施工噪声太大，睡不着", "噪声"));
            cases.add(new Labelled(place + "广场舞音响声音吵得头疼", "噪声"));
        }
        return cases;
    }

    @BeforeAll
    static void train() {
        classifier = Classifier.train(CASES, 7);
    }

    @Test
    void theCategoryComesFirstWithTheWordsThatSpeakForIt() {
        var first = classifier.classify("我家门口的路灯坏了").getFirst();
        assertThat(first.code()).isEqualTo("路灯");
        assertThat(String.join("", first.words())).contains("路灯");
    }

    @Test
    void aSingleCharacterThatSpeaksIsShownWithItsNeighbour() {
        var first = classifier.classify("怎么又臭了").getFirst();
        assertThat(first.code()).isEqualTo("垃圾");
        assertThat(first.words()).singleElement().asString().contains("臭").hasSize(2);
    }

    @Test
    void probabilitiesOfAllCategoriesSumToOneInDescendingOrder() {
        var all = classifier.classify("夜里吵得睡不着");
        assertThat(all).hasSize(3).isSortedAccordingTo((a, b) -> Double.compare(b.probability(), a.probability()));
        assertThat(all.stream().mapToDouble(Suggestion::probability).sum())
                .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void aTextWithoutAnyKnownWordIsNotCertain() {
        assertThat(classifier.classify("qwerty").getFirst().probability()).isLessThan(0.7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "路", "😀😀", "\u0000\u0007", "luding huai le", "路燈壞了", "LED 路灯 broken", " \n\t "})
    void strangeTextsGetAnAnswer(String text) {
        assertThat(classifier.classify(text)).hasSize(3);
    }

    @Test
    void tenThousandCharactersGetAnAnswer() {
        assertThat(classifier.classify("路灯坏了。".repeat(2_000)).getFirst().code()).isEqualTo("路灯");
    }

    @Test
    void traditionalCharactersAndFullWidthFormsAreReadAsSimplifiedOnes() {
        assertThat(classifier.classify("門口的路燈壞了")).isEqualTo(withWords("门口的路灯坏了", "門口的路燈壞了"));
    }

    /// The words shown are the text's own spelling, everything else is the same.
    private static List<Suggestion> withWords(String simplified, String written) {
        var shown = classifier.classify(written);
        var expected = classifier.classify(simplified);
        var all = new ArrayList<Suggestion>();
        for (var i = 0; i < expected.size(); i++) {
            all.add(new Suggestion(
                    expected.get(i).code(),
                    expected.get(i).probability(),
                    shown.get(i).words()));
        }
        return all;
    }

    @Test
    void theSameCasesAndSeedTrainTheSameClassifier() throws IOException {
        assertThat(bytes(Classifier.train(CASES, 7))).isEqualTo(bytes(classifier));
    }

    @Test
    void aStoredClassifierAnswersAsBefore() throws IOException {
        var read = Classifier.read(new ByteArrayInputStream(bytes(classifier)), Embedding.NONE);
        assertThat(read.classify("垃圾没人收")).isEqualTo(classifier.classify("垃圾没人收"));
        assertThat(read.threshold()).isEqualTo(classifier.threshold());
    }

    @Test
    void aFileThatIsNoClassifierIsRefused() {
        assertThatThrownBy(() -> Classifier.read(new ByteArrayInputStream(new byte[] {1, 2, 3}), Embedding.NONE))
                .isInstanceOf(IOException.class);
    }

    private static byte[] bytes(Classifier classifier) throws IOException {
        var out = new ByteArrayOutputStream();
        classifier.write(out);
        return out.toByteArray();
    }

    @Test
    void leavesOfOneGroupAddUp() {
        var leaves = List.of(
                new Suggestion("0301", 0.4, List.of("井盖")),
                new Suggestion("0101", 0.35, List.of()),
                new Suggestion("0302", 0.25, List.of()));
        var groups = Suggestion.byPrefix(leaves, 2);
        assertThat(groups).extracting(Suggestion::code).containsExactly("03", "01");
        assertThat(groups.getFirst().probability()).isEqualTo(0.65);
    }

    @Test
    void theTextsThatShipTeachTheWholeTaxonomy() {
        assertThat(ShippedTexts.cases().stream().map(Labelled::category).distinct())
                .hasSize(100);
        assertThat(ShippedTexts.cases()).noneMatch(c -> c.body().contains("{"));
    }
}
