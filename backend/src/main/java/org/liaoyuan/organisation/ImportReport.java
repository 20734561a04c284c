package org.liaoyuan.organisation;

import java.util.List;

/** What the job of an import keeps besides its counts: the first errors, in the order of the rows. */
record ImportReport(List<RowError> errors) {

    private static final int SHOWN = 100;

    /** @param headings of the file: its columns go by them */
    static ImportReport of(List<RowError> errors, List<String> headings) {
        return new ImportReport(
                errors.stream().limit(SHOWN).map(error -> error.under(headings)).toList());
    }
}
