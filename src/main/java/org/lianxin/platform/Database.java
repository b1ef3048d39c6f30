package org.lianxin.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The one database: embedded by default, external when `lianxin.database.url` is set.
@Configuration(proxyBeanMethods = false)
class Database {
    @Bean(destroyMethod = "close")
    @ConditionalOnExpression("'${lianxin.database.url:}' == ''")
    EmbeddedPostgres embeddedPostgres(
            PlatformSettings platform, DatabaseSettings settings, @Value("${lianxin.serving:true}") boolean serving) {
        Map<String, String> flags = new HashMap<>(Map.of(
                "listen_addresses", "127.0.0.1",
                "unix_socket_directories", "",
                "max_connections", "120",
                "shared_buffers", settings.sharedBuffers(),
                "timezone", "Asia/Shanghai",
                "log_timezone", "Asia/Shanghai",
                "max_wal_size", "4GB",
                "log_min_messages", "warning"));
        if (!settings.durable()) {
            flags.putAll(Map.of(
                    "fsync", "off", "full_page_writes", "off", "synchronous_commit", "off", "autovacuum", "off"));
        }
        Progress.now("starting PostgreSQL");
        var port = settings.port() == 0 ? freePort() : settings.port();
        var postgres = new EmbeddedPostgres(platform.data(), port, flags).start();
        if (serving && !postgres.owned()) {
            throw new PlainFailure("Another Lianxin already serves the data folder "
                    + platform.data().toAbsolutePath() + ". Stop it, or choose another with --data.");
        }
        return postgres;
    }

    /// Depends on the embedded server, so that the pool closes first.
    @Bean(destroyMethod = "close")
    DataSource dataSource(ObjectProvider<EmbeddedPostgres> embedded, DatabaseSettings settings) {
        var pool = new HikariConfig();
        var own = Optional.ofNullable(embedded.getIfAvailable());
        pool.setJdbcUrl(own.map(pg -> pg.jdbcUrl("postgres")).orElse(settings.url()));
        pool.setUsername(own.isPresent() ? "postgres" : settings.user());
        pool.setPassword(own.map(EmbeddedPostgres::password).orElseGet(() -> externalPassword(settings)));
        pool.setMaximumPoolSize(settings.connections());
        pool.setMinimumIdle(Math.min(4, settings.connections()));
        pool.setConnectionTimeout(Duration.ofSeconds(5).toMillis());
        pool.addDataSourceProperty("prepareThreshold", "3");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("assumeMinServerVersion", "15");
        pool.addDataSourceProperty("ApplicationName", "lianxin");
        try {
            return new HikariDataSource(pool);
        } catch (RuntimeException e) {
            throw new PlainFailure(
                    "The database " + pool.getJdbcUrl() + " cannot be reached: " + rootCause(e)
                            + ". Check lianxin.database.url, user and password, and that the server runs.",
                    e);
        }
    }

    private static String rootCause(Throwable e) {
        return e.getCause() == null ? String.valueOf(e.getMessage()) : rootCause(e.getCause());
    }

    private static String externalPassword(DatabaseSettings settings) {
        if (settings.passwordFile() == null) {
            return settings.password() == null ? "" : settings.password();
        }
        try {
            return Files.readString(Path.of(settings.passwordFile())).strip();
        } catch (IOException e) {
            throw new PlainFailure(
                    "The password file " + settings.passwordFile() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static int freePort() {
        try (var socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new PlainFailure("No free port on this machine: " + e.getMessage(), e);
        }
    }
}
