package org.liaoyuan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaoyuan.demo.bank.DemoBank;
import org.liaoyuan.demo.bank.DemoStep;
import org.liaoyuan.demo.bank.DemoStep.ImportLedger;
import org.liaoyuan.platform.table.TableReader;
import org.liaoyuan.platform.table.TableRow;

class DemoLedgerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void everyRowOfTheDemoIsWellFormed(@TempDir Path folder) throws IOException {
        long rows = 0;
        for (DemoStep step : DemoBank.generate(TODAY, 1).steps()) {
            if (step instanceof ImportLedger ledger) {
                rows += wellFormedRows(Files.writeString(folder.resolve(ledger.fileName()), ledger.csv()));
            }
        }
        assertThat(rows).isGreaterThan(80_000);
    }

    private static long wellFormedRows(Path file) throws IOException {
        long rows = 0;
        try (TableReader reader = TableReader.open(file)) {
            LedgerRowParser parser = new LedgerRowParser(reader.header(LedgerColumns.COLUMNS), TODAY);
            for (TableRow row = reader.next(); row != null; row = reader.next()) {
                assertThat(parser.parse(row)).isInstanceOf(LedgerRow.class);
                rows++;
            }
        }
        return rows;
    }
}
