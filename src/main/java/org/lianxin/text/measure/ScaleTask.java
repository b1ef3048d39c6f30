package org.lianxin.text.measure;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.lianxin.text.Matter;
import org.lianxin.text.MatterSearch;
import org.lianxin.text.Twins;

/// Measures time and memory of [Twins] and [MatterSearch] over a million matters, made from the texts of `--train` with
/// invented estates, buildings and places in a county of 60 km; with the embedding, the latest thousands are
/// compared by meaning too, and each question is embedded.
final class ScaleTask implements Task {
    private static final int SIZE = Integer.getInteger("lianxin.scale", 1_000_000);
    private static final int QUERIES = 500;
    private static final int MEANT = 2_000;
    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");
    private static final String[] ESTATES = {"桂香", "翠湖", "和平", "东关", "向阳", "团结", "柳林", "金水", "南苑", "北辰"};
    private static final String[] KINDS = {"小区", "花园", "家属院", "新村", "公寓"};

    @Override
    public void run(Request request, Figures figures) {
        var texts = Messages.of(Table.readAll(request.train()), request.trainFolds())
                .texts();
        var random = new Random(request.seed());
        var meant = new AtomicBoolean();
        var model = Embeddings.of(request);
        var twins = new Twins(text -> meant.get() ? model.of(text) : Optional.empty(), Twins.Reach.USUAL, MEANT);
        fill("twins", twins::add, () -> matter(texts, random), figures);
        times("twins", () -> twins.find(matter(texts, random), 5), figures);
        if (model.of("").isPresent()) {
            meant.set(true);
            for (var i = 0; i < MEANT; i++) {
                twins.add(matter(texts, random));
            }
            times("twins_with_embedding", () -> twins.find(matter(texts, random), 5), figures);
        }
        var search = new MatterSearch();
        fill("search", search::add, () -> matter(texts, random), figures);
        times("search", () -> search.find(query(matter(texts, random).body(), random), 20, id -> true), figures);
        figures.put("matters", twins.size());
        figures.put("searchable", search.size());
    }

    private interface Source {
        Matter next();
    }

    private static void fill(String name, Consumer<Matter> add, Source source, Figures figures) {
        var before = used();
        var start = System.nanoTime();
        for (var i = 0; i < SIZE; i++) {
            add.accept(source.next());
        }
        figures.put(name + "_fill_seconds", (System.nanoTime() - start) / 1e9);
        figures.put(name + "_megabytes", (used() - before) / 1e6);
    }

    private static void times(String name, Runnable query, Figures figures) {
        var clock = ManagementFactory.getThreadMXBean();
        var nanos = new long[QUERIES];
        var cpu = new long[QUERIES];
        for (var i = 0; i < QUERIES; i++) {
            var start = System.nanoTime();
            var startCpu = clock.getCurrentThreadCpuTime();
            query.run();
            cpu[i] = clock.getCurrentThreadCpuTime() - startCpu;
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        Arrays.sort(cpu);
        figures.put(name + "_cpu_ms_median", cpu[QUERIES / 2] / 1e6);
        figures.put(name + "_cpu_ms_p99", cpu[QUERIES * 99 / 100] / 1e6);
        figures.put(name + "_ms_median", nanos[QUERIES / 2] / 1e6);
        figures.put(name + "_ms_p95", nanos[QUERIES * 95 / 100] / 1e6);
        figures.put(name + "_ms_p99", nanos[QUERIES * 99 / 100] / 1e6);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static Matter matter(java.util.List<org.lianxin.text.Labelled> texts, Random random) {
        var one = texts.get(random.nextInt(texts.size())).body();
        var estate = ESTATES[random.nextInt(ESTATES.length)]
                + ESTATES[random.nextInt(ESTATES.length)]
                + KINDS[random.nextInt(KINDS.length)];
        var body = estate + (1 + random.nextInt(60)) + "栋" + one;
        var place = new Matter.Place(estate, "", 112.5 + random.nextDouble() * 0.6, 28 + random.nextDouble() * 0.5);
        var time = START.plus(Duration.ofMinutes(random.nextInt(525_600)));
        return new Matter(Long.toString(random.nextLong(), 36), "", body, place, time, "", "");
    }

    private static String query(String body, Random random) {
        var length = 2 + random.nextInt(8);
        var from = random.nextInt(Math.max(1, body.length() - length));
        return body.substring(from, Math.min(body.length(), from + length));
    }
}
