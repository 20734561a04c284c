package org.liaoyuan.organisation;

import org.jspecify.annotations.Nullable;

/** A row that cannot be taken because of one of its cells; carries no trace, for a bad file throws it in every row. */
final class BadCell extends Exception {

    private static final long serialVersionUID = 1L;

    private final @Nullable String column;
    private final RowFault code;
    private final transient Object[] args;

    /** @param column null when it concerns the row as a whole */
    BadCell(@Nullable String column, RowFault code, Object... args) {
        super(code.name(), null, false, false);
        this.column = column;
        this.code = code;
        this.args = args;
    }

    @Nullable
    String column() {
        return column;
    }

    RowFault code() {
        return code;
    }

    Object[] args() {
        return args;
    }
}
