package org.liaoyuan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The product with its bank, in a folder that is removed at the end. The scheme is in force from the month before the current
 * one on: that month is closed by P3, or without work by whoever needs it closed; the current one is the open month.
 */
final class Stage implements AutoCloseable {
    private static final ZoneId BANK = ZoneId.of("Asia/Shanghai");
    final Sizes sizes;
    final Path folder;
    final Product product;
    final Database database;
    final LocalDate today = LocalDate.now(BANK);
    final YearMonth open = YearMonth.from(today);
    final YearMonth closing = open.minusMonths(1);

    private Stage(Sizes sizes, Path folder, Product product, Database database) {
        this.sizes = sizes;
        this.folder = folder;
        this.product = product;
        this.database = database;
    }

    static Stage open(Sizes sizes) throws Exception {
        Path folder = Files.createTempDirectory("liaoyuan-bench");
        Product product = Product.start(Files.createDirectories(folder.resolve("data")));
        Stage stage = new Stage(sizes, folder, product, Database.of(folder.resolve("data")));
        Runtime.getRuntime().addShutdownHook(new Thread(stage::end));
        BenchBank.create(stage.database, sizes.officers);
        product.publish(BenchBank.scheme(stage.closing));
        return stage;
    }

    LedgerFile ledger(String prefix, int rows, YearMonth month) {
        LocalDate last = month.equals(open) ? today : month.atEndOfMonth();
        return new LedgerFile(prefix, rows, sizes.officers, month.atDay(1), last);
    }

    /** The month before the current one closed, whether P3 has run or not. */
    void ensureClosed() throws Exception {
        if (database.number("select count(*) from month_close") == 0) {
            Path file = ledger("H", sizes.officers * 3, closing).csv(folder.resolve("closing.csv"));
            product.importLedger(file, "&completeThrough=" + closing.atEndOfMonth());
            Files.delete(file);
            product.close(closing.toString());
        }
    }

    /** Keeps the months' results, to come back to by {@link #restore}. */
    void save() throws SQLException {
        database.run("drop table if exists bench.saved", "create table bench.saved as select * from officer_month");
    }

    void restore() throws SQLException {
        database.run("truncate officer_month cascade", "insert into officer_month select * from bench.saved");
    }

    /** Lets no round pay for the one before it. */
    void settle() throws SQLException {
        database.run("vacuum analyze", "checkpoint");
    }

    private void end() {
        try {
            database.close();
            product.close();
            remove(folder);
        } catch (SQLException | IOException e) {
            System.err.println("Left behind: " + folder + " (" + e.getMessage() + ")");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The hook does it, which an interrupted run needs anyway. */
    @Override
    public void close() {}
}
