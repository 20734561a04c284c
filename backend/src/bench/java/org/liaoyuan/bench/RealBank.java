package org.liaoyuan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;

/** The product with the bank's own organisation and two closed years, beside the one with made-up people. */
final class RealBank implements AutoCloseable {
    private static final YearMonth FIRST = YearMonth.of(2023, 1);
    private static final YearMonth LAST = YearMonth.of(2024, 12);
    private static final String ADMIN = "admin1";

    private final Product product;
    private final Database database;
    private final String scheme;

    private RealBank(Product product, Database database, String scheme) {
        this.product = product;
        this.database = database;
        this.scheme = scheme;
    }

    static RealBank open(Path folder, Path data) throws Exception {
        Path own = Files.createDirectories(folder.resolve("data"));
        Product product = Product.start(own);
        Database database = Database.of(own);
        BenchBank.person(database, BenchBank.HEAD_OFFICE, "HEAD_OFFICE");
        BenchBank.person(database, ADMIN, "ADMIN");
        product.importOrganisation(ADMIN, data.resolve("organisation.csv"));
        String scheme =
                product.publish(Files.readAllBytes(data.resolveSibling("spec").resolve("default-scheme.json")));
        product.importLedger(data.resolve("ledger-2023-2024.csv.gz"), "&completeThrough=" + LAST.atEndOfMonth());
        for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
            product.close(month.toString());
        }
        return new RealBank(product, database, scheme);
    }

    Database database() {
        return database;
    }

    void simulate() throws IOException, InterruptedException {
        product.simulate(scheme, FIRST.toString(), LAST.toString());
    }

    /** From the worker's beginning to the report's commit. */
    double lastRunSeconds() throws SQLException {
        return database.number("""
                select (extract(epoch from finished_at - started_at) * 1000000)::bigint from job
                where kind = 'SIMULATION' order by created_at desc limit 1""") / 1e6;
    }

    long loans() throws SQLException {
        return database.number("select count(*) from loan");
    }

    long officerMonths() throws SQLException {
        return database.number("select count(*) from officer_month where closed");
    }

    @Override
    public void close() throws SQLException, InterruptedException {
        database.close();
        product.close();
    }
}
