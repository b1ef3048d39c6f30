package org.lianxin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/// The written data the product ships: complete, unrepeated, and free of anybody's personal data.
class CorpusTests {

    private static final Set<String> VOICES = Set.of("resident", "grid_worker", "elder", "phone");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(estate|building|unit|street|shop)}");
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9０-９](?:[\\s-]?[0-9０-９]){6,}[xX]?");
    private static final Pattern PLATE = Pattern.compile("\\p{IsHan}[A-Z][·\\s]?[A-Z0-9]{5,6}");
    private static final Pattern SENTENCE_END = Pattern.compile("[。！？；]");
    private static final Map<String, Integer> OUTCOMES =
            Map.of("result", 12, "return", 4, "extend", 4, "wait", 3, "praise", 5, "complaint", 4, "self", 3);

    @Test
    void everyLeafOfTheTaxonomyHasAtLeastTwentyTexts() {
        var counts = corpus().stream().collect(Collectors.groupingBy(r -> r.get("code"), Collectors.counting()));
        assertThat(counts.keySet()).isEqualTo(leaves());
        assertThat(counts)
                .allSatisfy((code, count) -> assertThat(count).as(code).isGreaterThanOrEqualTo(20));
    }

    @Test
    void noTextIsWrittenTwiceEvenWithOtherPunctuation() {
        var seen = new HashSet<String>();
        assertThat(corpus()).allSatisfy(r -> assertThat(seen.add(letters(r.get("text"))))
                .as(r.get("text"))
                .isTrue());
    }

    @Test
    void everySpeakerIsKnown() {
        assertThat(corpus()).allSatisfy(r -> assertThat(VOICES).contains(r.get("voice")));
    }

    @Test
    void aTextHasEightToTwoHundredAndTwentyCharacters() {
        assertThat(corpus())
                .allSatisfy(r ->
                        assertThat(r.get("text").strip()).hasSizeBetween(8, 220).isEqualTo(r.get("text")));
    }

    @Test
    void everyBraceBelongsToAKnownPlaceholder() {
        assertThat(corpus()).allSatisfy(r -> {
            var rest = PLACEHOLDER.matcher(r.get("text")).replaceAll("");
            assertThat(rest).doesNotContain("{", "}");
        });
    }

    @Test
    void nothingLooksLikeAPhoneAnIdentityNumberOrAPlate() {
        var texts = new ArrayList<String>();
        corpus().forEach(r -> texts.add(r.get("text")));
        read("/incident/outcomes.csv").forEach(r -> texts.add(r.get("text")));
        read("/text/service_items.csv").forEach(r -> texts.add(r.get("words")));
        assertThat(texts).allSatisfy(t -> {
            assertThat(LONG_NUMBER.matcher(t).find()).as(t).isFalse();
            assertThat(PLATE.matcher(t).find()).as(t).isFalse();
        });
    }

    @Test
    void everyGroupHasEnoughOutcomesOfEachKind() {
        var groups = leaves().stream().map(c -> c.substring(0, 2)).collect(Collectors.toSet());
        var counts = read("/incident/outcomes.csv").stream()
                .collect(Collectors.groupingBy(
                        r -> r.get("group_code"), Collectors.groupingBy(r -> r.get("kind"), Collectors.counting())));
        assertThat(counts.keySet()).isEqualTo(groups);
        assertThat(counts).allSatisfy((group, kinds) -> {
            assertThat(kinds.keySet()).as(group).isEqualTo(OUTCOMES.keySet());
            OUTCOMES.forEach((kind, least) ->
                    assertThat(kinds.get(kind)).as(group + " " + kind).isGreaterThanOrEqualTo(least.longValue()));
        });
    }

    @Test
    void everyLeafHasAResultOfItsOwn() {
        var own = read("/incident/outcomes.csv").stream()
                .filter(r -> r.get("kind").equals("result"))
                .map(r -> r.get("category"))
                .collect(Collectors.toSet());
        assertThat(own).containsAll(leaves());
    }

    @Test
    void outcomesAreWrittenInSentencesOfAtMostTwentyFiveCharactersOnTheMedian() {
        var lengths = read("/incident/outcomes.csv").stream()
                .flatMap(r -> SENTENCE_END.splitAsStream(r.get("text")))
                .map(String::length)
                .filter(length -> length > 0)
                .sorted()
                .toList();
        assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(25);
    }

    @Test
    void noWordStandsInTwoGroupsOfSynonyms() {
        var groups = read("/text/synonyms.csv");
        assertThat(groups).hasSizeGreaterThanOrEqualTo(250);
        var seen = new HashSet<String>();
        assertThat(groups).allSatisfy(r -> {
            var words = List.of(r.get("words").split("\\|"));
            assertThat(words).hasSizeGreaterThanOrEqualTo(2);
            assertThat(words).allSatisfy(w -> assertThat(seen.add(w)).as(w).isTrue());
        });
    }

    @Test
    void everyServiceItemHasItsOwnNumberAndNameAndAPlainDescription() {
        var items = read("/text/service_items.csv");
        assertThat(items).hasSizeGreaterThanOrEqualTo(150);
        assertThat(items).extracting(r -> r.get("id")).doesNotHaveDuplicates();
        assertThat(items).extracting(r -> r.get("name")).doesNotHaveDuplicates();
        assertThat(items).allSatisfy(r -> {
            assertThat(r.get("department")).isNotBlank();
            assertThat(r.get("words")).hasSizeGreaterThanOrEqualTo(8);
        });
    }

    private static Set<String> leaves() {
        return read("/incident/categories.csv").stream().map(r -> r.get("code")).collect(Collectors.toSet());
    }

    private static List<CSVRecord> corpus() {
        return read("/text/corpus.csv");
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static List<CSVRecord> read(String resource) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        var stream = Objects.requireNonNull(CorpusTests.class.getResourceAsStream(resource), resource);
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords();
        } catch (IOException e) {
            throw new IllegalStateException(resource, e);
        }
    }
}
