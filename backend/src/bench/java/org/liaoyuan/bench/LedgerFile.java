package org.liaoyuan.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Ledger files from a seed.
 *
 * @param prefix of loan numbers, which no other file uses
 * @param from first day of disbursement
 * @param until last one, of the same month
 */
record LedgerFile(String prefix, int rows, int officers, LocalDate from, LocalDate until) {
    static final String[] COLUMNS = {
        "loan_no",
        "disbursed_on",
        "product",
        "amount",
        "term_months",
        "annual_rate",
        "officer_no",
        "repaid_on",
        "repaid_amount"
    };
    private static final String[] PRODUCTS = {"按揭", "消费", "经营"};
    private static final int[] AMOUNTS = {600_000, 120_000, 900_000};
    private static final long SEED = 20_261_124;

    Path csv(Path file) throws IOException {
        Random random = new Random(SEED);
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write(String.join(",", COLUMNS));
            writer.newLine();
            for (int i = 0; i < rows; i++) {
                writer.write(String.join(",", row(i, random)));
                writer.newLine();
            }
        }
        return file;
    }

    Path xlsx(Path file) throws IOException {
        Random random = new Random(SEED);
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("台账");
            write(sheet, 0, COLUMNS);
            for (int i = 0; i < rows; i++) {
                write(sheet, i + 1, row(i, random));
                if (i % 1_000 == 0) {
                    sheet.flush();
                }
            }
        }
        return file;
    }

    private static void write(Worksheet sheet, int line, String[] cells) {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column].matches("[0-9.]{1,15}")) {
                sheet.value(line, column, new BigDecimal(cells[column]));
            } else if (!cells[column].isEmpty()) {
                sheet.value(line, column, cells[column]);
            }
        }
    }

    /** In the order of days, as banks write them; one in twenty repaid in part. */
    private String[] row(int i, Random random) {
        long days = until.toEpochDay() - from.toEpochDay() + 1;
        LocalDate day = from.plusDays(days * i / rows);
        int product = random.nextInt(PRODUCTS.length);
        int amount = AMOUNTS[product] / 2 + random.nextInt(AMOUNTS[product] / 100) * 100;
        boolean repaid = random.nextInt(20) == 0;
        return new String[] {
            prefix + String.format("%09d", i),
            day.toString(),
            PRODUCTS[product],
            amount + ".00",
            Integer.toString(12 * (1 + random.nextInt(10))),
            "4." + (10 + random.nextInt(90)),
            BenchBank.staffNo(random.nextInt(officers)),
            repaid ? day.toString() : "",
            repaid ? amount / 2 + ".00" : ""
        };
    }
}
