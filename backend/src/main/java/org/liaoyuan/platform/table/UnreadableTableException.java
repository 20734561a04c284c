package org.liaoyuan.platform.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The file as a whole is refused. Its text is {@code messages/table*.properties} under the fault's name. */
public final class UnreadableTableException extends RuntimeException {

    private final TableFault code;
    private final transient List<Object> args;

    public UnreadableTableException(TableFault code, Object... args) {
        this(null, code, args);
    }

    UnreadableTableException(@Nullable Throwable cause, TableFault code, Object... args) {
        super(code + " " + List.of(args), cause);
        this.code = code;
        this.args = List.of(args);
    }

    public TableFault code() {
        return code;
    }

    public List<Object> args() {
        return args;
    }
}
