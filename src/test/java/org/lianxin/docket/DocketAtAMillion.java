package org.lianxin.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.lianxin.platform.AKeyring;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.EmbeddedPostgres;
import org.lianxin.platform.Permission;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// How long the docket's lists and searches take among a million matters; run by `bench/docket/run`.
@EnabledIfSystemProperty(named = "bench.docket", matches = ".+")
class DocketAtAMillion {
    private static final County COUNTY = new County("340404");
    private static final int TIMES = 40;

    @Test
    void everySearchIsLedByAnIndex() throws Exception {
        var folder = Path.of(System.getProperty("bench.docket"));
        var cheap =
                Map.of("fsync", "off", "synchronous_commit", "off", "shared_buffers", "512MB", "max_wal_size", "4GB");
        try (var postgres = new EmbeddedPostgres(folder, 8119, cheap).start()) {
            var source = new PGSimpleDataSource();
            source.setUrl(postgres.jdbcUrl("postgres"));
            source.setUser("postgres");
            source.setPassword(postgres.password());
            try (var connection = source.getConnection()) {
                var single = new SingleConnectionDataSource(connection, true);
                fill(connection, JdbcClient.create(single));
                measure(new Entries(
                        JdbcClient.create(single),
                        new QueryCodes(AKeyring.in(Files.createTempDirectory(folder, "keys"))),
                        InstantSource.system(),
                        List.of(new Incidents())));
            }
        }
    }

    private static void fill(java.sql.Connection connection, JdbcClient db) {
        boolean there = db.sql("select to_regclass('docket_entry') is not null")
                .query(Boolean.class)
                .single();
        if (there) {
            return;
        }
        long from = System.nanoTime();
        var folder = Path.of("src/main/resources/db/migration/docket");
        for (var file : List.of(
                "V1__docket.sql",
                "V20__former_areas.sql",
                "V21__found_at_a_million.sql",
                "V40__words.sql",
                "V41__restored_text.sql",
                "V60__one_index_of_words.sql",
                "V61__hands_at_a_million.sql",
                "V70__words_by_area.sql")) {
            script(connection, folder.resolve(file));
        }
        script(connection, Path.of("bench/docket/entries.sql"));
        System.out.printf(
                "filled in %d s%n", Duration.ofNanos(System.nanoTime() - from).toSeconds());
    }

    private static void script(java.sql.Connection connection, Path file) {
        try (var statement = connection.createStatement()) {
            statement.execute(Files.readString(file));
        } catch (java.sql.SQLException | java.io.IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    /// The only kind of matters there is here.
    private record Incidents() implements KindWords {
        @Override
        public String kind() {
            return "incident";
        }

        @Override
        public Map<String, String> categories(County county) {
            return Map.of();
        }
    }

    private record Asked(String who, Actor actor, String what, Search search) {}

    private void measure(Entries entries) {
        var number =
                entries.search(county(), Search.ALL, 0, 1).items().getFirst().number();
        var searches = new LinkedHashMap<String, Search>();
        searches.put("latest", Search.ALL);
        searches.put("open by due", search(null, null, null, "open", null));
        searches.put("late", search(null, null, null, "late", null));
        searches.put("number", search(number, null, null, null, null));
        searches.put("words, common (路灯)", search("路灯", null, null, null, null));
        searches.put("words, rare (化粪池)", search("化粪池", null, null, null, null));
        searches.put("words, none (热气球)", search("热气球", null, null, null, null));
        searches.put("place (淮河路121号)", search("淮河路121号", null, null, null, null));
        searches.put("category 0308", search(null, null, "0308", null, null));
        searches.put("building", search(null, "340404003002E001B042", null, null, null));
        searches.put("handled by a person", search(null, null, null, null, "王1234"));
        searches.put("words of late ones (路灯)", search("路灯", null, null, "late", null));
        searches.put("another word for it (街灯)", search("街灯", null, null, null, null));
        searches.put("page 20", Search.ALL);
        var table = new ArrayList<String>();
        table.add("| who | what | found | median ms | p95 ms |");
        table.add("|---|---|---|---|---|");
        for (var who : List.of(county(), township(), grid())) {
            searches.forEach((what, search) -> table.add(row(entries, new Asked(who.name(), who, what, search))));
        }
        table.forEach(System.out::println);
    }

    private static String row(Entries entries, Asked asked) {
        int page = asked.what.startsWith("page") ? 20 : 0;
        var times = new double[TIMES];
        long found = 0;
        for (int i = -3; i < TIMES; i++) {
            long from = System.nanoTime();
            found = entries.search(asked.actor, asked.search, page, 50).total();
            if (i >= 0) {
                times[i] = (System.nanoTime() - from) / 1e6;
            }
        }
        Arrays.sort(times);
        assertThat(times[TIMES / 2]).as(asked.toString()).isLessThan(5_000);
        return "| %s | %s | %d | %.1f | %.1f |"
                .formatted(asked.who, asked.what, found, times[TIMES / 2], times[TIMES * 95 / 100]);
    }

    private static Search search(
            @Nullable String text,
            @Nullable String building,
            @Nullable String category,
            @Nullable String state,
            @Nullable String hand) {
        return new Search(
                text, null, null, building, category, null, null, null, hand, state, null, null, null, null, null,
                null);
    }

    private static Actor county() {
        return new Asking("county dispatcher", new AreaCode("340404"));
    }

    private static Actor township() {
        return new Asking("township dispatcher", new AreaCode("340404003"));
    }

    private static Actor grid() {
        return new Asking("grid worker", new AreaCode("340404003002001"));
    }

    /// Somebody who may see what lies in an area.
    private record Asking(String name, AreaCode area) implements Actor {
        @Override
        public County county() {
            return COUNTY;
        }

        @Override
        public String id() {
            return "account1234";
        }

        @Override
        public @Nullable UUID personId() {
            return null;
        }

        @Override
        public boolean may(Permission permission) {
            return true;
        }

        @Override
        public boolean may(Permission permission, AreaCode within) {
            return within.within(area);
        }

        @Override
        public List<AreaCode> areas(Permission permission) {
            return List.of(area);
        }

        @Override
        public Set<UUID> units() {
            return Set.of(UUID.nameUUIDFromBytes("u7".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        }
    }
}
