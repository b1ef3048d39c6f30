package org.lianxin.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/// Work that runs by itself, shared by all server processes on one database: each run happens once, on one of them.
/// Modules name their jobs while they are being built; the jobs start when the server is up.
@Component
@DependsOn("migrations")
public class Jobs implements SmartLifecycle {
    private static final int THREADS = 2;
    private final DataSource database;
    private final List<RecurringTask<Void>> recurring = new ArrayList<>();
    private @Nullable Scheduler scheduler;

    Jobs(DataSource database) {
        this.database = database;
    }

    /// Runs the work again and again, the given time after its last end.
    public void every(String name, Duration pause, Runnable work) {
        recurring.add(Tasks.recurring(name, Schedules.fixedDelay(pause)).execute((instance, context) -> work.run()));
    }

    /// Runs the work once a day, at a time of the county's clock.
    public void daily(String name, LocalTime at, Runnable work) {
        recurring.add(
                Tasks.recurring(name, Schedules.daily(Zones.COUNTY, at)).execute((instance, context) -> work.run()));
    }

    @Override
    public void start() {
        var fresh = Scheduler.create(database)
                .startTasks(recurring)
                .tableName("scheduled_tasks")
                .pollingInterval(Duration.ofSeconds(1))
                .shutdownMaxWait(Duration.ofSeconds(5))
                .executorService(Executors.newFixedThreadPool(
                        THREADS, Thread.ofPlatform().name("job-", 0).factory()))
                .build();
        fresh.start();
        scheduler = fresh;
    }

    @Override
    public void stop() {
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
