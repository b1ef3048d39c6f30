package org.lianxin.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/// One real PostgreSQL in a data folder, started from the binaries in the jar.
///
/// The process that holds the folder's lock owns it and stops it; others (a backup while the server runs) only use it.
/// It outlives a killed JVM: the next start adopts it. It is stopped by SIGINT (fast shutdown), since SIGTERM
/// would wait for every client. PostgreSQL refuses root, so root runs it inside a user namespace, where its
/// files stay root's.
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Duration INITDB_LIMIT = Duration.ofMinutes(3);
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    /// The programs take 60 MB, an empty cluster with its write-ahead log 100, the tables of the house and its
    /// models some more.
    private static final DataSize FIRST_START = DataSize.ofMegabytes(500);

    private static final DataSize LATER_START = DataSize.ofMegabytes(64);

    private final Path folder;
    private final Path home;
    private final Path data;
    private final Path log;
    private final int port;
    private final Map<String, String> settings;
    private ProcessHandle postmaster = ProcessHandle.current();
    private int runningPort;
    private @Nullable FolderLock lock;

    /// @param folder holds the unpacked binaries (`postgres-…`), the cluster (`pg18`), its log and its password
    public EmbeddedPostgres(Path folder, int port, Map<String, String> settings) {
        this.folder = folder.toAbsolutePath();
        DiskSpace.need(folder, Files.exists(folder.resolve("pg18")) ? LATER_START : FIRST_START);
        this.home = PostgresBinaries.unpack(folder);
        this.data = this.folder.resolve("pg18");
        this.log = this.folder.resolve("pg18.log");
        this.port = port;
        this.settings = settings;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + runningPort + "/" + database;
    }

    public String password() {
        try {
            return Files.readString(passwordFile()).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The folder of the cluster's files.
    public Path cluster() {
        return data;
    }

    /// Starts the server, or adopts the one that a killed run left behind.
    ///
    /// @throws PlainFailure when the port is taken, the disk is full, or the cluster does not come up
    public synchronized EmbeddedPostgres start() {
        try {
            lock = FolderLock.take(folder).orElse(null);
            var left = runningPostmaster();
            if (lock == null && left.isEmpty()) {
                throw new PlainFailure("Another Lianxin is starting or stopping on the data folder " + data.getParent()
                        + ". Wait a moment, or choose another with --data.");
            }
            if (!Files.exists(data.resolve("PG_VERSION"))) {
                initdb();
            }
            if (left.isPresent()) {
                postmaster = left.get();
            } else {
                postmaster = launch();
            }
            awaitReady();
            return this;
        } catch (IOException e) {
            throw new PlainFailure(
                    "The data folder " + data.getParent() + " cannot be written: " + e.getMessage()
                            + ". Free some disk or choose another with --data.",
                    e);
        }
    }

    /// Whether this process owns the folder, or only uses a server that another owns.
    public synchronized boolean owned() {
        return lock != null;
    }

    /// Fast shutdown: open transactions are rolled back, everything committed stays.
    @Override
    public synchronized void close() {
        var ours = lock;
        if (ours == null) {
            return;
        }
        lock = null;
        try (ours) {
            stop();
        }
    }

    private void stop() {
        if (postmaster.equals(ProcessHandle.current()) || !postmaster.isAlive()) {
            return;
        }
        Commands.run(List.of("kill", "-INT", "" + postmaster.pid()), Duration.ofSeconds(5));
        try {
            postmaster.onExit().get(60, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            Commands.run(List.of("kill", "-QUIT", "" + postmaster.pid()), Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Path passwordFile() {
        return data.resolveSibling("pg.password");
    }

    private ProcessHandle launch() throws IOException {
        var command =
                asServer(List.of(home.resolve("bin/postgres").toString(), "-D", data.toString(), "-p", "" + port));
        settings.forEach((name, value) -> {
            command.add("-c");
            command.add(name + "=" + value);
        });
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start()
                .toHandle();
    }

    private void initdb() throws IOException {
        if (!Files.exists(passwordFile())) {
            byte[] secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(passwordFile(), ownerOnly);
            Files.writeString(passwordFile(), HexFormat.of().formatHex(secret));
        }
        var half = data.resolveSibling(data.getFileName() + ".init");
        PostgresBinaries.deleteTree(half);
        Commands.run(
                asServer(List.of(
                        home.resolve("bin/initdb").toString(),
                        "-D",
                        half.toString(),
                        "-U",
                        "postgres",
                        "-A",
                        "scram-sha-256",
                        "--pwfile=" + passwordFile(),
                        "-E",
                        "UTF8",
                        "--locale=C.UTF-8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8")),
                INITDB_LIMIT);
        Files.move(half, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private void awaitReady() throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        for (var end = Instant.now().plus(START_LIMIT); Instant.now().isBefore(end); pause()) {
            if (!postmaster.isAlive()) {
                throw PostgresLog.whyItDied(log, data, port);
            }
            if (Files.exists(pidFile)) {
                var lines = Files.readAllLines(pidFile);
                var own = lines.size() >= 8 && lines.getFirst().strip().equals("" + postmaster.pid());
                if (own && lines.get(7).strip().equals("ready")) {
                    runningPort = Integer.parseInt(lines.get(3).strip());
                    return;
                }
            }
        }
        throw new PlainFailure(
                "PostgreSQL did not become ready in " + START_LIMIT.toMinutes() + " minutes. Its log: " + log);
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// The live server of this cluster. A killed one may stay a zombie for a second, until its parent reaps it.
    private Optional<ProcessHandle> runningPostmaster() throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        for (int i = 0; i < 500 && Files.exists(pidFile); i++) {
            var lines = Files.readAllLines(pidFile);
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            long pid = Long.parseLong(lines.getFirst().strip());
            var process = Path.of("/proc/" + pid);
            if (!Files.exists(process)) {
                return Optional.empty();
            }
            var stat = Files.readString(process.resolve("stat"));
            if (stat.charAt(stat.lastIndexOf(')') + 2) != 'Z') {
                boolean ours = Files.readString(process.resolve("cmdline")).contains(data.toString());
                return ours ? ProcessHandle.of(pid) : Optional.empty();
            }
            pause();
        }
        return Optional.empty();
    }

    /// `setsid` keeps Ctrl-C from reaching the server before the application has let go of it.
    private static List<String> asServer(List<String> command) {
        var whole = new ArrayList<>(List.of("setsid"));
        if ("root".equals(System.getProperty("user.name"))) {
            if (!Commands.succeeds(List.of("unshare", "-U", "true"))) {
                throw new PlainFailure("PostgreSQL refuses to run as root and user namespaces are off here. "
                        + "Start as an ordinary user, or name an external database with lianxin.database.url.");
            }
            whole.addAll(List.of("unshare", "-U"));
        }
        whole.addAll(command);
        return whole;
    }
}
