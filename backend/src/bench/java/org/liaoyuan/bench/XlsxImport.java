package org.liaoyuan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.liaoyuan.platform.table.Column;
import org.liaoyuan.platform.table.Columns;
import org.liaoyuan.platform.table.TableReader;

final class XlsxImport implements Row {
    private static final Columns COLUMNS =
            Columns.of(Stream.of(LedgerFile.COLUMNS).map(Column::required).toList());

    @Override
    public String id() {
        return "P2";
    }

    @Override
    public String work() {
        return "XLSX into the open month over HTTP, accepted, scored and ranked";
    }

    @Override
    public List<Result> measure(Stage stage) throws Exception {
        stage.ensureClosed();
        LedgerFile ledger = stage.ledger("X", stage.sizes.xlsxRows, stage.open);
        Path xlsx = ledger.xlsx(stage.folder.resolve("p2.xlsx"));
        Path csv = ledger.csv(stage.folder.resolve("p2.csv"));
        Rounds rounds = new Rounds();
        OpenMonth month = OpenMonth.begin(stage);
        read(xlsx);
        for (int round = 0; round < stage.sizes.rounds; round++) {
            month.reset();
            double limit = Rounds.seconds(() -> read(xlsx)) + CopyLimit.seconds(stage, csv);
            double work = Rounds.seconds(() -> stage.product.importLedger(xlsx, ""));
            rounds.add(work, limit);
        }
        Files.delete(xlsx);
        Files.delete(csv);
        String note = "%,d rows, %,d officers".formatted(stage.sizes.xlsxRows, stage.sizes.officers);
        return List.of(rounds.atMost(id(), "XLSX to ranked", "s", 1.5, note));
    }

    /** With the product's own reader, in this process: once before the first round, as the product has read by then. */
    private static void read(Path file) throws IOException {
        try (TableReader reader = TableReader.open(file)) {
            reader.header(COLUMNS);
            while (reader.next() != null) {
                // Reading alone is what is timed.
            }
        }
    }
}
