package org.lianxin.errand;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.commons.csv.CSVFormat;
import org.lianxin.text.Embedding;
import org.lianxin.text.ItemSearch;
import org.lianxin.text.TextEngine;
import org.springframework.stereotype.Service;

/// The service items that come with the product (`text/service_items.csv`), found by name, by what people call them
/// (老人钱 finds 高龄津贴) and, once the model runs, by meaning.
@Service
public class ServiceGuide {
    private static final int LONGEST = 100;
    private final TextEngine engine;
    private final Map<String, ServiceItem> items = read();
    private final AtomicBoolean asksMeaning = new AtomicBoolean();
    private volatile ItemSearch search = new ItemSearch(names(), Embedding.NONE);

    ServiceGuide(TextEngine engine) {
        this.engine = engine;
    }

    /// Every item, by department as in the list.
    public List<ServiceItem> all() {
        return List.copyOf(items.values());
    }

    /// The items that fit best, best first; nothing for a query without words.
    public List<ServiceItem> find(String query, int most) {
        var asked = query.strip();
        readMeaningOnce();
        return search.find(asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked, most).stream()
                .map(hit -> Objects.requireNonNull(items.get(hit.id())))
                .toList();
    }

    /// Two hundred items take the model some seconds; until then words alone decide.
    private void readMeaningOnce() {
        if (engine.state().mode() == TextEngine.Mode.MEANING && asksMeaning.compareAndSet(false, true)) {
            CompletableFuture.runAsync(() -> search = new ItemSearch(names(), engine.embedding()));
        }
    }

    private LinkedHashMap<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        items.values().forEach(item -> names.put(item.id(), item.name() + "。" + item.words()));
        return names;
    }

    private static Map<String, ServiceItem> read() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = Objects.requireNonNull(ServiceGuide.class.getResourceAsStream("/text/service_items.csv"));
                var rows = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var items = new LinkedHashMap<String, ServiceItem>();
            for (var row : rows) {
                var item = new ServiceItem(row.get("id"), row.get("name"), row.get("department"), row.get("words"));
                items.put(item.id(), item);
            }
            return items;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
