package org.lianxin.incident.learning;

import java.time.Duration;
import org.lianxin.platform.Actor;
import org.lianxin.platform.County;
import org.lianxin.platform.Jobs;
import org.lianxin.platform.Rejection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// After an update that writes models in another form, trains the counties' own models anew; where that makes none that
/// is as good as the one that ships, the county uses the shipped one from then on, and its history says so.
@Component
class RenewModels {
    private static final Logger LOG = LoggerFactory.getLogger(RenewModels.class);
    private final JdbcClient db;
    private final CountyModels models;
    private final Learning learning;

    RenewModels(JdbcClient db, CountyModels models, Learning learning, Jobs jobs) {
        this.db = db;
        this.models = models;
        this.learning = learning;
        jobs.every("incident.renew-models", Duration.ofMinutes(10), this::run);
    }

    void run() {
        db.sql("select distinct county from incident_model_use")
                .query(String.class)
                .list()
                .forEach(code -> of(new County(code)));
    }

    void of(County county) {
        if (models.of(county).isEmpty() || !models.outdated(county)) {
            return;
        }
        var system = Actor.system(county);
        try {
            learning.train(system);
        } catch (Rejection e) {
            LOG.info("County {} cannot train anew yet: {}", county, e.code());
            return;
        }
        if (models.outdated(county)) {
            learning.choose(system, null);
        }
    }
}
