package org.liaoyuan.organisation;

import java.util.List;

/** What the job of an import keeps besides its counts: the first errors, in the order of the rows. */
record ImportReport(List<RowError> errors) {

    private static final int SHOWN = 100;

    static ImportReport of(List<RowError> errors) {
        return new ImportReport(errors.stream().limit(SHOWN).toList());
    }
}
