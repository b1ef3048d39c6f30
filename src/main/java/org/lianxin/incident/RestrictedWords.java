package org.lianxin.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Privacy;
import org.lianxin.incident.category.Category;
import org.lianxin.platform.Ciphers;
import org.lianxin.platform.County;
import org.lianxin.platform.Jobs;
import org.lianxin.platform.Keys;
import org.lianxin.platform.Resealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps the words of restricted incidents encrypted where they lie, bound to their row; the key is outside the
/// database. A report that nobody has classified yet is not among them: it has to be understood first.
@Component
class RestrictedWords implements Resealing {
    private static final String KEY = "incident";
    private static final int BATCH = 200;
    private final JdbcClient db;
    private final Ciphers ciphers;
    private final Keys keys;
    private final TransactionTemplate transaction;

    RestrictedWords(JdbcClient db, Ciphers ciphers, Keys keys, TransactionTemplate transaction, Jobs jobs) {
        this.db = db;
        this.ciphers = ciphers;
        this.keys = keys;
        this.transaction = transaction;
        jobs.every("incident.seal-words", Duration.ofHours(1), this::sealWhatLiesOpen);
    }

    /// The words of a row of incidents, in clear, for those who may read them.
    String of(ResultSet row) throws SQLException {
        var sealed = row.getBytes("words_sealed");
        return sealed == null
                ? row.getString("words")
                : ciphers.open(KEY, belongsTo(row.getString("county"), row.getObject("id", UUID.class)), sealed);
    }

    /// Puts the words of a restricted incident under seal among the columns that are about to be written.
    void seal(Matter matter, Map<String, @Nullable Object> columns) {
        if (restricted(matter) && columns.get("words") instanceof String words && !words.isEmpty()) {
            columns.put("words", "");
            columns.put(
                    "words_sealed", sealed(matter.county().code(), matter.id().value(), words));
            columns.put("words_key", keys.newest(KEY).version());
        }
    }

    /// Seals or opens the words of an incident that was understood as something else.
    ///
    /// @return them, in clear
    String follow(Matter matter) {
        var words = db.sql("select county, id, words, words_sealed from incident where county = :county and id = :id")
                .param("county", matter.county().code())
                .param("id", matter.id().value())
                .query((row, n) -> of(row))
                .single();
        write(matter.county().code(), matter.id().value(), words, restricted(matter));
        return words;
    }

    private static boolean restricted(Matter matter) {
        return matter.privacy() == Privacy.R && !matter.category().equals(Category.UNSPECIFIED.code());
    }

    private void write(String county, UUID id, String words, boolean seal) {
        boolean hide = seal && !words.isEmpty();
        db.sql("""
                        update incident set words = :words, words_sealed = :sealed, words_key = :key
                        where county = :county and id = :id
                        """)
                .param("words", hide ? "" : words)
                .param("sealed", hide ? sealed(county, id, words) : null, java.sql.Types.BINARY)
                .param("key", hide ? keys.newest(KEY).version() : null, java.sql.Types.INTEGER)
                .param("county", county)
                .param("id", id)
                .update();
    }

    private byte[] sealed(String county, UUID id, String words) {
        return ciphers.seal(KEY, belongsTo(county, id), words);
    }

    private static String belongsTo(String county, UUID id) {
        return "incident/" + county + "/" + id + "/words";
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String what() {
        return "restricted reports";
    }

    @Override
    public long reseal(LongConsumer progress) {
        return each("words_key < " + keys.newest(KEY).version(), progress);
    }

    /// What was restricted before words were kept under seal.
    void sealWhatLiesOpen() {
        each("privacy = 'R' and category <> '0000' and words <> ''", n -> {});
    }

    private record Row(String county, UUID id, String words) {}

    private long each(String which, LongConsumer progress) {
        var counties = db.sql("select distinct county from incident where " + which)
                .query(String.class)
                .list();
        long done = 0;
        for (var county : counties) {
            for (int n = some(county, which); n > 0; n = some(county, which)) {
                done += n;
                progress.accept(done);
            }
        }
        return done;
    }

    private int some(String county, String which) {
        return Objects.requireNonNull(transaction.execute(t -> {
            var rows = db.sql("select county, id, words, words_sealed from incident where county = :county and " + which
                            + " order by id limit :batch for update skip locked")
                    .param("county", new County(county).code())
                    .param("batch", BATCH)
                    .query((row, n) -> new Row(row.getString("county"), row.getObject("id", UUID.class), of(row)))
                    .list();
            rows.forEach(r -> write(r.county, r.id, r.words, true));
            return rows.size();
        }));
    }
}
