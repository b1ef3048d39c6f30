package org.lianxin.incident.learning;

import java.time.LocalTime;
import org.lianxin.platform.Actor;
import org.lianxin.platform.County;
import org.lianxin.platform.Jobs;
import org.lianxin.platform.Rejection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Trains anew, at night, where enough cases were settled since the last time.
@Component
class LearnAtNight {
    /// New cases that are worth a training.
    static final int ENOUGH = 50;

    private static final LocalTime QUIET = LocalTime.of(2, 40);
    private static final Logger LOG = LoggerFactory.getLogger(LearnAtNight.class);
    private final JdbcClient db;
    private final TrainingStore store;
    private final CountyCases cases;
    private final Learning learning;

    LearnAtNight(JdbcClient db, TrainingStore store, CountyCases cases, Learning learning, Jobs jobs) {
        this.db = db;
        this.store = store;
        this.cases = cases;
        this.learning = learning;
        jobs.daily("incident.learning", QUIET, this::run);
    }

    void run() {
        db.sql("select distinct county from incident_category")
                .query(String.class)
                .list()
                .forEach(code -> of(new County(code)));
    }

    /// Whether a training was made.
    boolean of(County county) {
        if (fresh(county) < ENOUGH) {
            return false;
        }
        try {
            learning.train(Actor.system(county));
            return true;
        } catch (Rejection e) {
            LOG.info("County {} does not train tonight: {}", county, e.code());
            return false;
        }
    }

    /// Cases that the last finished training had not seen.
    int fresh(County county) {
        var seen = store.all(county).stream()
                .filter(t -> t.model() != null)
                .findFirst()
                .map(t -> t.cases() + t.imported())
                .orElse(0);
        return Math.max(0, cases.count(county) - seen);
    }
}
