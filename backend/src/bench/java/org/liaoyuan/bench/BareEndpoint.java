package org.liaoyuan.bench;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/** The least that answering a statement costs: the officer's row by its key, and as many bytes back. No token, no rules. */
public final class BareEndpoint {
    private static final int DATABASE_CONNECTIONS = 24;

    private BareEndpoint() {}

    /** Arguments: HTTP port, database port, month's first day, file with the answer's bytes. */
    public static void main(String[] args) throws IOException {
        Vertx vertx = Vertx.vertx();
        PgConnectOptions database = new PgConnectOptions()
                .setHost("127.0.0.1")
                .setPort(Integer.parseInt(args[1]))
                .setDatabase("liaoyuan")
                .setUser("postgres")
                .setPassword("postgres")
                .setCachePreparedStatements(true);
        Pool pool = PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(DATABASE_CONNECTIONS))
                .connectingTo(database)
                .using(vertx)
                .build();
        LocalDate month = LocalDate.parse(args[2]);
        Buffer body = Buffer.buffer(Files.readAllBytes(Path.of(args[3])));
        vertx.createHttpServer()
                .requestHandler(request -> answer(request, pool, month, body))
                .listen(Integer.parseInt(args[0]), "127.0.0.1");
    }

    private static void answer(HttpServerRequest request, Pool pool, LocalDate month, Buffer body) {
        long person = Long.parseLong(request.path().substring(1));
        pool.preparedQuery("select * from officer_month where month = $1 and person_id = $2")
                .execute(Tuple.of(month, person))
                .onSuccess(rows -> request.response()
                        .setStatusCode(rows.size() == 1 ? 200 : 404)
                        .putHeader("Content-Type", "application/json")
                        .end(body))
                .onFailure(e -> request.response().setStatusCode(500).end(e.toString()));
    }

    /** It runs as a process of its own, as the product does. */
    static Server start(Stage stage, byte[] body) throws IOException, InterruptedException {
        Path answer = Files.write(stage.folder.resolve("statement.json"), body);
        int port = Product.freePort();
        Process process = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx512m",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        BareEndpoint.class.getName(),
                        Integer.toString(port),
                        Integer.toString(stage.database.port()),
                        stage.closing.atDay(1).toString(),
                        answer.toString()))
                .inheritIO()
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        awaitListening(port, process);
        return new Server(process, port, stage);
    }

    private static void awaitListening(int port, Process process) throws InterruptedException {
        while (process.isAlive()) {
            try (Socket socket = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        throw new IllegalStateException("The bare endpoint does not start");
    }

    record Server(Process process, int port, Stage stage) implements AutoCloseable {

        /** The same officers by the key of their row. */
        List<Load.Call> calls(int officers) throws SQLException {
            long first = stage.database.number("select id from person where staff_no = '" + BenchBank.staffNo(0) + "'");
            return LongStream.range(first, first + officers)
                    .mapToObj(id -> new Load.Call("/" + id, null))
                    .toList();
        }

        @Override
        public void close() {
            process.destroy();
        }
    }
}
