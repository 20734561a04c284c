package org.liaoyuan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** The two statements of a page of the ranking alone, prepared: by pgbench where it is installed, else over JDBC. */
abstract class RankingLimit {
    private static final Path PGBENCH = Path.of("/usr/bin/pgbench");
    private static final String FROM = """
            from officer_month om
            join person p on p.id = om.person_id
            join unit u on u.id = om.unit_id
            join unit b on b.id = om.branch_id
            where om.month = '%s' and om.tier = any('{4,5}') and om.attainment = 'BELOW_FLOOR'
            """;
    private static final String PAGE = """
            select om.rank_bank, om.person_id, p.staff_no, p.name, om.unit_id, b.code as branch_code, b.name as branch_name,
                u.code as unit_code, u.name as unit_name, om.tier, om.points, om.amount, om.loans, om.points_standard,
                om.lifeline_amount, om.floor_amount, om.stretch_amount, om.points_met, om.attainment, om.exempt_reason,
                om.streak, om.warning, om.rush, om.idle
            """ + FROM + "order by om.amount desc, p.staff_no limit 50";

    final Stage stage;

    private RankingLimit(Stage stage) {
        this.stage = stage;
    }

    static RankingLimit find(Stage stage) {
        return Files.isExecutable(PGBENCH) ? new Pgbench(stage) : new Jdbc(stage);
    }

    abstract Latencies run() throws Exception;

    abstract String means();

    List<String> statements() {
        return Stream.of(PAGE, "select count(*) " + FROM)
                .map(sql -> sql.formatted(stage.closing.atDay(1)))
                .toList();
    }

    private static final class Pgbench extends RankingLimit {
        Pgbench(Stage stage) {
            super(stage);
        }

        @Override
        Latencies run() throws IOException, InterruptedException {
            Path script =
                    Files.writeString(stage.folder.resolve("ranking.sql"), String.join(";\n", statements()) + ";\n");
            Path log = stage.folder.resolve("pgbench");
            List<String> command = List.of(
                    PGBENCH.toString(),
                    "-n",
                    "-M",
                    "prepared",
                    "-f",
                    script.toString(),
                    "-l",
                    "--log-prefix=" + log,
                    "-t",
                    Integer.toString(stage.sizes.requests),
                    "-h",
                    "127.0.0.1",
                    "-p",
                    Integer.toString(stage.database.port()),
                    "-U",
                    "postgres",
                    "liaoyuan");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(stage.folder.resolve("pgbench.out").toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(Files.readString(stage.folder.resolve("pgbench.out")));
            }
            return read(Path.of(log + "." + process.pid()));
        }

        /** Each line of the log tells one transaction; its third field is the microseconds it took. */
        private static Latencies read(Path log) throws IOException {
            Latencies latencies = new Latencies();
            for (String line : Files.readAllLines(log)) {
                latencies.addMicros(Long.parseLong(line.split(" ")[2]));
            }
            Files.delete(log);
            return latencies;
        }

        @Override
        String means() {
            return "pgbench, prepared";
        }
    }

    private static final class Jdbc extends RankingLimit {
        Jdbc(Stage stage) {
            super(stage);
        }

        @Override
        Latencies run() throws SQLException {
            Latencies latencies = new Latencies();
            try (PreparedStatement page = stage.database.prepare(statements().get(0));
                    PreparedStatement count =
                            stage.database.prepare(statements().get(1))) {
                for (int i = 0; i < stage.sizes.requests; i++) {
                    long start = System.nanoTime();
                    page.executeQuery().close();
                    count.executeQuery().close();
                    latencies.addMicros((System.nanoTime() - start) / 1_000);
                }
            }
            return latencies;
        }

        @Override
        String means() {
            return "JDBC, prepared";
        }
    }
}
