package org.liaoyuan.scheme;

import java.util.List;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.problem.ProblemException;
import org.liaoyuan.platform.problem.ProblemType;

/**
 * One reason why rules may not be published.
 *
 * @param pointer JSON pointer into the scheme, such as {@code /tiers/2/floorAmount}
 * @param code stable word in kebab case; the text of each language is kept under it
 * @param args what the text names: limits and values, in the order of its placeholders
 */
public record SchemeFinding(String pointer, String code, List<Object> args) {

    public SchemeFinding {
        args = List.copyOf(args);
    }

    static SchemeFinding of(String pointer, String code, Object... args) {
        return new SchemeFinding(pointer, code, List.of(args));
    }

    /** @param at JSON pointer of the rules within the request's body */
    static ProblemException refusal(String at, List<SchemeFinding> findings) {
        return ProblemType.SCHEME_INVALID
                .toException()
                .with(findings.stream()
                        .map(finding -> FieldError.pointer(
                                at + finding.pointer(),
                                finding.code(),
                                finding.args().toArray()))
                        .toList());
    }
}
