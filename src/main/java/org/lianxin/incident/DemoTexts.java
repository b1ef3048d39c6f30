package org.lianxin.incident;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/// Invented reports and results for the demo, `text/corpus.csv` and `incident/outcomes.csv`.
final class DemoTexts {
    private static final List<String> SHOPS = List.of("好再来超市", "老王烧烤", "惠民菜店", "顺达修车铺", "小李早餐", "鑫源五金", "江南小厨", "佳佳理发");
    private static final List<String> STREETS = List.of("蔡新路", "平山路", "西城街", "健康路", "沿矿路", "学院南路");
    private final Map<String, List<String>> reports;
    private final Map<String, List<String>> outcomes;

    DemoTexts() {
        reports = read("text/corpus.csv").stream()
                .collect(Collectors.groupingBy(
                        r -> r.get("code"), Collectors.mapping(r -> r.get("text"), Collectors.toList())));
        outcomes = read("incident/outcomes.csv").stream()
                .collect(Collectors.groupingBy(
                        r -> (r.get("category").isEmpty() ? r.get("group_code") : r.get("category")) + "."
                                + r.get("kind"),
                        Collectors.mapping(r -> r.get("text"), Collectors.toList())));
    }

    String report(String category, DemoPlaces.Spot spot, RandomGenerator chance) {
        return fill(pick(reports.getOrDefault(category, List.of("请有关部门来看看。")), chance), spot, chance);
    }

    /// Words that fit the category, or its group where there are none of its own.
    ///
    /// @param kind `result`, `self`, `return`, `extend`, `wait`, `complaint`, `praise`
    String outcome(String category, String kind, DemoPlaces.Spot spot, RandomGenerator chance) {
        var ofGroup = outcomes.getOrDefault(category.substring(0, 2) + "." + kind, List.of("已处理。"));
        return fill(pick(outcomes.getOrDefault(category + "." + kind, ofGroup), chance), spot, chance);
    }

    private static String fill(String text, DemoPlaces.Spot spot, RandomGenerator chance) {
        return text.replace("{estate}", spot.estate())
                .replace("{building}", spot.buildingNumber())
                .replace("{unit}", String.valueOf(1 + chance.nextInt(3)))
                .replace("{street}", pick(STREETS, chance))
                .replace("{shop}", pick(SHOPS, chance));
    }

    static <T> T pick(List<T> list, RandomGenerator chance) {
        return list.get(chance.nextInt(list.size()));
    }

    private static List<CSVRecord> read(String resource) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = new InputStreamReader(
                        new ClassPathResource(resource).getInputStream(), StandardCharsets.UTF_8);
                var rows = CSVParser.parse(reader, format)) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
