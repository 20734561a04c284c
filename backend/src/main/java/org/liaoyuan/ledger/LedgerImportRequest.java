package org.liaoyuan.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the job of an import is told.
 *
 * @param uploadKey of the kept file
 * @param completeThrough the last day that the ledger is complete through, if the sender said so
 */
record LedgerImportRequest(
        String uploadKey, ImportMode mode, @Nullable LocalDate completeThrough) {}
