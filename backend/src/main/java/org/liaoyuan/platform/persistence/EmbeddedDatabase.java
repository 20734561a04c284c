package org.liaoyuan.platform.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * A real PostgreSQL server as a child of this process, its data kept in a folder over restarts. Two roles are made: the
 * owner, who migrates, and the application, which owns nothing.
 */
public final class EmbeddedDatabase {
    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    private static final String DATABASE = "liaoyuan";
    private static final String OWNER = "liaoyuan_owner";
    private static final String APPLICATION = "liaoyuan_app";

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts the server on the folder's data; a server left over from a killed process is stopped first. */
    public static EmbeddedDatabase start(Path data) {
        try {
            Path cluster = data.resolve("postgres");
            stopOrphan(cluster);
            awaitNobody(cluster);
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setDataDirectory(cluster)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setOverrideWorkingDirectory(binaries(data).toFile())
                    .setPort(freePort())
                    .setPGStartupWait(Duration.ofSeconds(60))
                    // The library turns durability off; what is kept here must last.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("max_wal_size", "2GB")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("timezone", "UTC");
            EmbeddedDatabase database = new EmbeddedDatabase(builder.start());
            database.createRoles();
            Runtime.getRuntime().addShutdownHook(new Thread(database::stop, "postgres-stop"));
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL does not start", e);
        }
    }

    /** Tells Quarkus where the database is, and which role migrates. */
    public void publish() {
        String url = url();
        System.setProperty(LocalGround.JDBC_URL, url);
        System.setProperty("quarkus.datasource.username", APPLICATION);
        System.setProperty("quarkus.datasource.password", APPLICATION);
        System.setProperty("quarkus.flyway.jdbc-url", url);
        System.setProperty("quarkus.flyway.username", OWNER);
        System.setProperty("quarkus.flyway.password", OWNER);
    }

    public String url() {
        return server.getJdbcUrl("postgres", DATABASE).replaceAll("\\?.*", "");
    }

    /** Waits a little for the application's connections to end, so that a clean stop leaves a clean log. */
    public void stop() {
        try {
            for (int i = 0; i < 50 && otherConnections() > 0; i++) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            server.close();
        } catch (SQLException | IOException e) {
            LOG.warn("The embedded PostgreSQL did not stop cleanly; it recovers at the next start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int otherConnections() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select count(*) from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void createRoles() {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String role : List.of(OWNER, APPLICATION)) {
                if (!exists(statement, "select 1 from pg_roles where rolname = '" + role + "'")) {
                    statement.execute("create role " + role + " login password '" + role + "'");
                }
            }
            if (!exists(statement, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database " + DATABASE + " owner " + OWNER
                        + " encoding 'UTF8' locale_provider icu icu_locale 'zh-Hans-CN' template template0");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The embedded PostgreSQL refuses its roles", e);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    /** Root and others must not share unpacked binaries, nor may they lie where the library sweeps at each start. */
    private static Path binaries(Path data) throws IOException {
        return Files.createDirectories(data.resolve("postgres-binaries-" + System.getProperty("user.name")));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** After kill -9 of the JVM the server goes on alone and would be adopted silently, or block the folder. */
    private static void stopOrphan(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        Optional<ProcessHandle> orphan =
                ProcessHandle.of(pid).filter(p -> p.info().command().orElse("").endsWith("postgres"));
        if (orphan.isEmpty()) {
            awaitReaped(pid);
            return;
        }
        LOG.infof("Stopping PostgreSQL process %d, left over from a killed run", pid);
        try {
            // INT asks postgres for a fast stop, which Java's own destroy (TERM) does not.
            new ProcessBuilder("kill", "-INT", Long.toString(pid)).start().waitFor();
            for (int i = 0; i < 300 && orphan.get().isAlive(); i++) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Killed, but not yet taken note of by its parent: PostgreSQL holds such a process for alive, and refuses to start. */
    private static void awaitReaped(long pid) {
        try {
            for (int i = 0; i < 300 && isZombie(pid); i++) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isZombie(long pid) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "stat"))
                    .contains(") Z ");
        } catch (IOException gone) {
            return false;
        }
    }

    /** Where the first process of a server was killed, the others go a moment later; until then the folder is theirs. */
    private static void awaitNobody(Path cluster) throws IOException {
        try {
            for (int i = 0; i < 300 && Files.exists(cluster) && isWorkedIn(cluster.toRealPath()); i++) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isWorkedIn(Path cluster) {
        return ProcessHandle.allProcesses()
                .filter(p -> p.info().command().orElse("").endsWith("postgres"))
                .anyMatch(p -> workingFolder(p.pid()).equals(Optional.of(cluster)));
    }

    private static Optional<Path> workingFolder(long pid) {
        try {
            return Optional.of(Files.readSymbolicLink(Path.of("/proc", Long.toString(pid), "cwd")));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
