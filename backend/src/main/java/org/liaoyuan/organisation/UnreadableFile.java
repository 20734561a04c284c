package org.liaoyuan.organisation;

import java.util.Locale;
import java.util.Map;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.problem.ProblemException;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.platform.table.UnreadableTableException;
import org.liaoyuan.platform.text.Language;
import org.liaoyuan.platform.text.Texts;

/** The refusal of a file that is no table of the kind asked for. */
final class UnreadableFile {

    private static final Texts TEXTS = Texts.of("messages/table");

    private UnreadableFile() {}

    static ProblemException refusal(UnreadableTableException unreadable, Language language) {
        Object[] args = unreadable.args().toArray();
        ProblemException problem = switch (unreadable.code()) {
            case UNKNOWN_COLUMNS -> ProblemType.UNKNOWN_COLUMNS.toException(args);
            case MISSING_COLUMNS -> ProblemType.MISSING_COLUMNS.toException(args);
            default -> ProblemType.FILE_UNREADABLE.toException();
        };
        String code = unreadable.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String message = TEXTS.get(language, unreadable.code().name(), args);
        return problem.with(new FieldError(FieldError.Place.PARAMETER, "file", code, Map.of(), message));
    }
}
