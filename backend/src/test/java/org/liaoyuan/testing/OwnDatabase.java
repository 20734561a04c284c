package org.liaoyuan.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The PostgreSQL that a {@link ServerProcess} has started in its data directory, to be stopped and started beneath it. */
public final class OwnDatabase {
    private final Path cluster;
    private final Path control;
    private final String port;

    public OwnDatabase(Path data) throws IOException {
        cluster = data.resolve("postgres");
        port = Files.readAllLines(cluster.resolve("postmaster.pid")).get(3);
        try (Stream<Path> files = Files.walk(data)) {
            control = files.filter(file -> file.endsWith("bin/pg_ctl"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    public void stop() throws IOException, InterruptedException {
        run("stop", "-m", "immediate");
    }

    public void start() throws IOException, InterruptedException {
        run(
                "start",
                "-o",
                "-p " + port + " -h 127.0.0.1",
                "-l",
                cluster.resolveSibling("postgres.log").toString());
    }

    private void run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            // PostgreSQL refuses to run as root; in a user namespace it sees itself as nobody.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(control.toString(), "-D", cluster.toString(), "-w"));
        command.addAll(List.of(arguments));
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException("pg_ctl " + String.join(" ", arguments) + " ended with " + status);
        }
    }
}
