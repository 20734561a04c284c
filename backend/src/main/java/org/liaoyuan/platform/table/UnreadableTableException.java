package org.liaoyuan.platform.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.problem.ProblemException;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.platform.text.Texts;

/** The file as a whole is refused. Its text is {@code messages/table*.properties} under the fault's name. */
public final class UnreadableTableException extends RuntimeException {

    private static final Texts TEXTS = Texts.of("messages/table");

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

    /** The refusal as the sender of the file reads it. */
    public ProblemException toProblem() {
        return type().toException(args.toArray()).saying(TEXTS, code.name()).causedBy(this);
    }

    private ProblemType type() {
        return switch (code) {
            case UNKNOWN_COLUMNS -> ProblemType.UNKNOWN_COLUMNS;
            case MISSING_COLUMNS -> ProblemType.MISSING_COLUMNS;
            default -> ProblemType.FILE_UNREADABLE;
        };
    }
}
