package org.liaoyuan.ledger;

/** A cell that is not what its column wants; carries no trace, for a bad file throws it a million times. */
final class CellFault extends Exception {

    private final RowFault code;
    private final transient Object[] args;

    CellFault(RowFault code, Object... args) {
        super(code.name(), null, false, false);
        this.code = code;
        this.args = args;
    }

    RowFault code() {
        return code;
    }

    Object[] args() {
        return args;
    }
}
