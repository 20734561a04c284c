package org.liaoyuan.bench;

/** How much there is of everything. */
enum Sizes {
    SMALL(4_000, 100_000, 20_000, 1_000, 1_000_000, 10_000, 2, 100, 3),
    FULL(40_000, 1_000_000, 200_000, 10_000, 10_000_000, 100_000, 10, 200, 3);

    final int officers;
    final int csvRows;
    final int xlsxRows;
    /** Rows of an import onto a history. */
    final int addedRows;

    final int longHistory;
    final int shortHistory;
    /** Of load in each round. */
    final int seconds;
    /** Made one after the other in each round. */
    final int requests;

    final int rounds;

    Sizes(
            int officers,
            int csvRows,
            int xlsxRows,
            int addedRows,
            int longHistory,
            int shortHistory,
            int seconds,
            int requests,
            int rounds) {
        this.officers = officers;
        this.csvRows = csvRows;
        this.xlsxRows = xlsxRows;
        this.addedRows = addedRows;
        this.longHistory = longHistory;
        this.shortHistory = shortHistory;
        this.seconds = seconds;
        this.requests = requests;
        this.rounds = rounds;
    }
}
