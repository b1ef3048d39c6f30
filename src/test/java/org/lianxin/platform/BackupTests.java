package org.lianxin.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxin.Counties;
import org.lianxin.LianxinTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LianxinTest
class BackupTests {
    @Autowired
    DataSource database;

    @Autowired
    JdbcClient db;

    @Autowired
    FileStore files;

    @Autowired
    PlatformSettings settings;

    @TempDir
    Path folder;

    private static HikariDataSource connect(EmbeddedPostgres postgres) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(postgres.jdbcUrl("postgres"));
        pool.setUsername("postgres");
        pool.setPassword(postgres.password());
        pool.setMaximumPoolSize(2);
        return pool;
    }

    private EmbeddedPostgres anEmptyServer() throws IOException {
        try (var socket = new java.net.ServerSocket(0)) {
            var flags = Map.of("fsync", "off", "listen_addresses", "127.0.0.1", "unix_socket_directories", "");
            var port = socket.getLocalPort();
            socket.close();
            return new EmbeddedPostgres(folder.resolve("other"), port, flags).start();
        }
    }

    @Test
    void whatWasSavedIsWholeAgainElsewhere() throws IOException {
        var county = Counties.fresh();
        db.sql("insert into demo_part (county, name) values (?, ?)")
                .params(county.code(), "备份\t测试\\")
                .update();
        var photo = files.put(("a photo " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8));
        var zip = folder.resolve("b.zip");
        new Backup(database, settings.data()).write(zip, Instant.now());

        try (var postgres = anEmptyServer();
                var other = connect(postgres)) {
            new Restore(other, folder.resolve("data")).read(zip);

            var name = JdbcClient.create(other)
                    .sql("select name from demo_part where county = ?")
                    .param(county.code());
            assertThat(name.query(String.class).single()).isEqualTo("备份\t测试\\");
            var restored = folder.resolve("data/files")
                    .resolve(photo.sha256().substring(0, 2))
                    .resolve(photo.sha256());
            assertThat(restored).exists();
            assertThat(Migrations.reached(other)).isEqualTo(Migrations.reached(database));
            assertThatThrownBy(() -> new Restore(other, folder).read(zip))
                    .isInstanceOf(PlainFailure.class)
                    .hasMessageContaining("not empty");
        }
    }

    @Test
    void halfABackupIsRefusedAndNothingIsWritten() throws IOException {
        var zip = folder.resolve("b.zip");
        new Backup(database, settings.data()).write(zip, Instant.now());
        var bytes = Files.readAllBytes(zip);
        var half = Files.write(folder.resolve("half.zip"), java.util.Arrays.copyOf(bytes, bytes.length / 2));

        assertThatThrownBy(() -> new Restore(database, folder).read(half))
                .isInstanceOf(PlainFailure.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() {
        assertThatThrownBy(
                        () -> new Backup(database, settings.data()).write(Path.of("/proc/none/b.zip"), Instant.now()))
                .isInstanceOf(PlainFailure.class)
                .hasMessageContaining("/proc/none/b.zip");
    }

    @Test
    void aSecondServerOnOneFolderIsToldSoAndAWorkingOneIsLeftAlone() throws IOException {
        try (var first = anEmptyServer();
                var second = new EmbeddedPostgres(folder.resolve("other"), 1, Map.of())) {
            second.start();
            assertThat(first.owned()).isTrue();
            assertThat(second.owned()).isFalse();
            second.close();
            try (var pool = connect(first)) {
                assertThat(JdbcClient.create(pool)
                                .sql("select 1")
                                .query(Integer.class)
                                .single())
                        .isOne();
            }
        }
    }

    @Test
    void aTakenPortIsNamedWithItsRemedy() throws IOException {
        try (var socket = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress());
                var postgres = new EmbeddedPostgres(
                        folder.resolve("p"),
                        socket.getLocalPort(),
                        Map.of("listen_addresses", "127.0.0.1", "unix_socket_directories", ""))) {
            assertThatThrownBy(postgres::start)
                    .isInstanceOf(PlainFailure.class)
                    .hasMessageContaining("Port " + socket.getLocalPort() + " is taken")
                    .hasMessageContaining("lianxin.database.port");
        }
    }
}
