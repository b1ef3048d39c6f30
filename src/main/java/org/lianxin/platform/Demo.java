package org.lianxin.platform;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Fills the demo district once, module by module, and says how far it has come.
@Component
public class Demo {
    private static final County XIEJIAJI = new County("340404");
    private static final long SEED = 20240930;
    private final List<DemoData> parts;
    private final InstantSource clock;
    private final JdbcClient db;

    Demo(List<DemoData> parts, InstantSource clock, JdbcClient db) {
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(DemoData::order)).toList();
        this.clock = clock;
        this.db = db;
    }

    /// Fills what is not there yet. A run that was cut short is taken up at the part where it stopped.
    ///
    /// @param progress hears one line when a part is done
    public void fill(DemoDistrict.Size size, Consumer<String> progress) {
        var district = new DemoDistrict(XIEJIAJI, size, clock.instant(), SEED);
        for (var part : parts) {
            var name = part.getClass().getSimpleName();
            if (done(name)) {
                continue;
            }
            Progress.now(part.what());
            long start = System.nanoTime();
            part.fill(district);
            db.sql("insert into demo_part (county, name) values (:county, :name)")
                    .param("county", XIEJIAJI.code())
                    .param("name", name)
                    .update();
            progress.accept("%s (%.1f s)"
                    .formatted(
                            part.what(),
                            Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0));
        }
    }

    private boolean done(String part) {
        return db.sql("select count(*) from demo_part where county = :county and name = :name")
                        .param("county", XIEJIAJI.code())
                        .param("name", part)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
