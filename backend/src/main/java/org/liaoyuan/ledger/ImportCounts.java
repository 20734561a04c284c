package org.liaoyuan.ledger;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What became of the rows of a file: each is accepted, a duplicate or rejected.
 *
 * @param accepted new loans, reversals and newer repayments; none when the file was rejected
 * @param updated those of the accepted that are newer repayments
 * @param adjusted those of the accepted that changed a closed month, and so are posted to an open one
 */
record ImportCounts(long rows, long accepted, long updated, long duplicates, long rejected, long adjusted) {

    static ImportCounts rejected(long rows, long duplicates, long rejected) {
        return new ImportCounts(rows, 0, 0, duplicates, rejected, 0);
    }

    Map<String, Long> toMap() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("rows", rows);
        counts.put("accepted", accepted);
        counts.put("updated", updated);
        counts.put("duplicates", duplicates);
        counts.put("rejected", rejected);
        counts.put("adjusted", adjusted);
        return counts;
    }
}
