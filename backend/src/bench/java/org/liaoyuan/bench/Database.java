package org.liaoyuan.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;

/** The product's own database as its superuser: for loads too large for HTTP, for resets between rounds, and for limits. */
final class Database implements AutoCloseable {
    private static final int PORT_LINE = 3;

    private final int port;
    private final Connection connection;

    private Database(int port, Connection connection) {
        this.port = port;
        this.connection = connection;
    }

    /** @param data the product's data directory; its server is running */
    static Database of(Path data) throws IOException, SQLException {
        List<String> lines = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"));
        int port = Integer.parseInt(lines.get(PORT_LINE).strip());
        Database database = new Database(port, DriverManager.getConnection(url(port), "postgres", "postgres"));
        // Closed months refuse every change otherwise, and a round has to begin where the one before it did.
        database.run("set session_replication_role = replica", "create schema if not exists bench");
        return database;
    }

    int port() {
        return port;
    }

    private static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/liaoyuan";
    }

    void run(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    PreparedStatement prepare(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    void copyCsv(String target, Path file) throws SQLException, IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + target + " from stdin with (format csv, header)", reader);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
