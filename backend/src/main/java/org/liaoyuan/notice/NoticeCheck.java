package org.liaoyuan.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.liaoyuan.access.Role;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.platform.time.BankTime;
import org.liaoyuan.scheme.Schemes;

/** What the form of a draft alone cannot say. */
@ApplicationScoped
class NoticeCheck {
    private static final Set<Role> ADDRESSED = Set.of(Role.OFFICER, Role.SUB_BRANCH_MANAGER, Role.BRANCH_MANAGER);
    private static final int FEWEST_QUESTIONS = 3;
    private static final int YEARS = 10;

    private final NoticeRights rights;
    private final Schemes schemes;
    private final BankTime time;

    NoticeCheck(NoticeRights rights, Schemes schemes, BankTime time) {
        this.rights = rights;
        this.schemes = schemes;
        this.time = time;
    }

    void mustBeGood(NoticeContent content) {
        List<FieldError> errors = new ArrayList<>();
        day(content.effectiveOn(), errors);
        scheme(content, errors);
        audience(content.audience(), errors);
        questions(content, errors);
        if (!errors.isEmpty()) {
            throw ProblemType.INVALID_INPUT.toException().with(errors);
        }
    }

    /** An old rule may be explained late and a new one early, but not by generations: that is a slip of the finger. */
    private void day(LocalDate effectiveOn, List<FieldError> errors) {
        LocalDate first = time.today().minusYears(YEARS);
        LocalDate last = time.today().plusYears(YEARS);
        if (effectiveOn.isBefore(first) || effectiveOn.isAfter(last)) {
            errors.add(FieldError.pointer("/effectiveOn", "out-of-range", first, last));
        }
    }

    private void scheme(NoticeContent content, List<FieldError> errors) {
        UUID id = content.schemeId();
        if (id != null && !rights.explainsSchemes()) {
            errors.add(FieldError.pointer("/schemeId", "must-be-absent"));
        } else if (id != null && !schemes.isPublished(id)) {
            errors.add(FieldError.pointer("/schemeId", "no-such-scheme"));
        }
    }

    private static void audience(Audience audience, List<FieldError> errors) {
        for (int at = 0; at < audience.roles().size(); at++) {
            if (!ADDRESSED.contains(audience.roles().get(at))) {
                errors.add(FieldError.pointer("/audience/roles/" + at, "role-not-addressed"));
            }
        }
        if (!audience.tiers().isEmpty() && !audience.roles().contains(Role.OFFICER)) {
            errors.add(FieldError.pointer("/audience/tiers", "tiers-are-of-officers"));
        }
    }

    private static void questions(NoticeContent content, List<FieldError> errors) {
        int questions = content.questions().size();
        boolean wanted = content.schemeId() != null || questions > 0;
        if (wanted && questions < FEWEST_QUESTIONS) {
            errors.add(FieldError.pointer("/questions", "three-to-five-questions"));
        }
        for (int at = 0; at < questions; at++) {
            Question question = content.questions().get(at);
            if (question.right() >= question.options().size()) {
                errors.add(FieldError.pointer("/questions/" + at + "/right", "no-such-option"));
            }
        }
    }
}
