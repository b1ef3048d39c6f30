package org.lianxin.incident;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.lianxin.LianxinTest;
import org.lianxin.access.SignedInAs;
import org.lianxin.docket.Finding;
import org.lianxin.platform.Actor;
import org.lianxin.territory.ATerritory;
import org.lianxin.text.SearchWords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Time of the search over many matters, as `bench/text/matter-search` runs it; no test of the house. The matters are
/// made of the texts written for this project, 500 estates and 24 months, three in a hundred still open, always the
/// same.
@LianxinTest
@EnabledIfSystemProperty(named = "lianxin.bench.matters", matches = "\\d+")
class MatterSearchBench {
    private static final String[] ESTATES = {"桂香", "翠湖", "和平", "东关", "向阳", "团结", "柳林", "金水", "南苑", "北辰"};
    private static final String[] KINDS = {"小区", "花园", "家属院", "新村", "公寓"};
    private static final String[] QUERIES = {
        "路灯",
        "垃圾",
        "电梯坏了",
        "老人钱",
        "漏水",
        "桂香翠湖小区 路灯",
        "噪音扰民",
        "高龄津贴",
        "占道经营",
        "消防通道",
        "物业",
        "井盖",
        "宠物",
        "停水",
        "低保",
        "和平东关花园",
        "充电桩",
        "树倒了挡路",
        "没有人管",
        "下水道堵了"
    };
    private static final int ROUNDS = 5;

    @Autowired
    ADistrict districts;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    Finding finding;

    @Autowired
    JdbcClient db;

    @Test
    void measures() throws IOException {
        int size = Integer.getInteger("lianxin.bench.matters");
        var d = districts.fresh();
        var start = System.nanoTime();
        fill(d, size);
        IO.println("matters %d".formatted(size));
        IO.println("fill_seconds %.1f".formatted((System.nanoTime() - start) / 1e9));
        IO.println("index_megabytes %.0f".formatted(megabytes("docket_text_words")));
        IO.println("table_megabytes %.0f".formatted(megabytes("docket_text")));
        var rare = SearchWords.query("路灯").own();
        IO.println("# matters with 路灯 pieces: "
                + db.sql("select count(*) from docket_text where words @@ :q::tsquery")
                        .param("q", "'" + rare.getFirst() + "'")
                        .query(Long.class)
                        .single());
        times("county", signedIn.as("COUNTY_DISPATCHER", d.county().area()).actor());
        times("township", d.dispatcher().actor());
        times("grid", d.gridWorker().actor());
    }

    private double megabytes(String relation) {
        return db.sql("select pg_relation_size(:name::regclass) / 1e6")
                .param("name", relation)
                .query(Double.class)
                .single();
    }

    private void times(String who, Actor actor) {
        for (var query : QUERIES) {
            finding.find(actor, query, 20);
        }
        var nanos = new ArrayList<Long>();
        var slowest = "";
        var most = 0L;
        var found = 0;
        for (var round = 0; round < ROUNDS; round++) {
            for (var query : QUERIES) {
                var start = System.nanoTime();
                found += finding.find(actor, query, 20).items().size();
                var took = System.nanoTime() - start;
                nanos.add(took);
                slowest = took > most ? query : slowest;
                most = Math.max(most, took);
            }
        }
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        IO.println("%s_ms_median %.1f".formatted(who, sorted[sorted.length / 2] / 1e6));
        IO.println("%s_ms_p95 %.1f".formatted(who, sorted[sorted.length * 95 / 100] / 1e6));
        IO.println("%s_ms_most %.1f # %s".formatted(who, most / 1e6, slowest));
        IO.println("%s_found %d".formatted(who, found / ROUNDS));
    }

    /// A tenth lies in the staffed township's community, of that a tenth in the grid worker's grid.
    private void fill(ADistrict.Staffed d, int size) throws IOException {
        db.sql("create unlogged table bench_text (n int primary key, title text, pieces text[])")
                .update();
        db.sql("create unlogged table bench_estate (n int primary key, name text, pieces text[])")
                .update();
        var texts = texts();
        for (var i = 0; i < texts.size(); i++) {
            insert("bench_text", i, texts.get(i));
        }
        var random = new Random(1);
        for (var i = 0; i < 500; i++) {
            var name = ESTATES[random.nextInt(10)] + ESTATES[random.nextInt(10)] + KINDS[random.nextInt(5)];
            insert("bench_estate", i, name);
        }
        db.sql("alter table docket_entry disable trigger docket_entry_is_to_be_read")
                .update();
        db.sql("drop index docket_text_words").update();
        db.sql("""
                        insert into docket_entry (county, id, kind, number, code_digest, title, area, category, privacy,
                            channel, stage, owner_unit, opened_at, closed_at)
                        select :county, ('00000000-0000-7000-8000-' || lpad(to_hex(g.i), 12, '0'))::uuid, 'incident',
                            'BENCH-' || g.i, int8send(g.i), left(t.title, 40),
                            case when g.i % 100 = 0 then :grid when g.i % 10 = 0 then :community
                                 else :away || lpad((g.i % 97)::text, 3, '0') end,
                            '0302', 'N', 'RESIDENT', case when g.i % 1000 < 30 then 'HANDLING' else 'CLOSED' end,
                            case when g.i % 1000 >= 30 then null when g.i % 10 = 0 then :unit::uuid
                                 else :other::uuid end,
                            now() - (g.i::float / :size) * interval '730 days',
                            case when g.i % 1000 < 30 then null
                                 else now() - (g.i::float / :size) * interval '730 days' + interval '3 days' end
                        from generate_series(1, :size) g(i) join bench_text t on t.n = (g.i::bigint * 7919) % :texts
                        """)
                .param("county", d.county().code())
                .param("grid", d.grid().code())
                .param("community", ATerritory.community(d.county()).code())
                .param("away", d.county().code() + "900")
                .param("unit", d.centre())
                .param("other", d.sanitation())
                .param("size", size)
                .param("texts", texts.size())
                .update();
        db.sql("""
                        insert into docket_text (county, entry, words)
                        select :county, ('00000000-0000-7000-8000-' || lpad(to_hex(g.i), 12, '0'))::uuid,
                            array_to_tsvector(t.pieces || e.pieces || docket_area_pieces(d.area) || ('M' || to_char(
                                now() - (g.i::float / :size) * interval '730 days', 'YYYYMM')))
                        from generate_series(1, :size) g(i)
                        join docket_entry d on d.county = :county
                            and d.id = ('00000000-0000-7000-8000-' || lpad(to_hex(g.i), 12, '0'))::uuid
                        join bench_text t on t.n = (g.i::bigint * 7919) % :texts
                        join bench_estate e on e.n = (g.i::bigint * 104729) % 500
                        """)
                .param("county", d.county().code())
                .param("size", size)
                .param("texts", texts.size())
                .update();
        db.sql("alter table docket_entry enable trigger docket_entry_is_to_be_read")
                .update();
        db.sql("create index docket_text_words on docket_text using gin (words)")
                .update();
        db.sql("analyze docket_text").update();
        db.sql("analyze docket_entry").update();
    }

    private void insert(String table, int n, String text) {
        db.sql("insert into " + table + " values (:n, :text, :pieces)")
                .param("n", n)
                .param("text", text)
                .param("pieces", SearchWords.pieces(text).toArray(String[]::new))
                .update();
    }

    private static List<String> texts() throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        var in = Objects.requireNonNull(MatterSearchBench.class.getResourceAsStream("/text/corpus.csv"));
        try (var rows = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.stream()
                    .map(row -> row.get("text").replaceAll("\\{[a-z]+}", ""))
                    .distinct()
                    .toList();
        }
    }
}
