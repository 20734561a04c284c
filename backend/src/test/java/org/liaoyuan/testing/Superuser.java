package org.liaoyuan.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.ConfigProvider;

/** Somebody with the keys of the database server, whom no grant and no trigger stops. */
public final class Superuser {
    private Superuser() {}

    /** All in one transaction, with every trigger off. */
    public static void does(String... statements) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set session_replication_role = replica");
            for (String one : statements) {
                statement.execute(one);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("The superuser could not", e);
        }
    }

    /** Of the whole server, from now on. */
    static void settings(String... settings) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            for (String setting : settings) {
                statement.execute("alter system set " + setting);
            }
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IllegalStateException("The superuser could not", e);
        }
    }

    static Connection connection() throws SQLException {
        String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        return DriverManager.getConnection(url, "postgres", "postgres");
    }
}
