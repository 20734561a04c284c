package org.liaoyuan.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.liaoyuan.access.Caller;
import org.liaoyuan.access.Role;
import org.liaoyuan.platform.etag.Version;
import org.liaoyuan.platform.problem.ProblemType;

/** A notice as the caller may see it. */
@ApplicationScoped
class NoticeReader {
    private final NoticeQueries queries;
    private final NoticeRepository notices;
    private final Recipients recipients;
    private final NoticeRights rights;
    private final Caller caller;

    NoticeReader(
            NoticeQueries queries,
            NoticeRepository notices,
            Recipients recipients,
            NoticeRights rights,
            Caller caller) {
        this.queries = queries;
        this.notices = notices;
        this.recipients = recipients;
        this.rights = rights;
        this.caller = caller;
    }

    record Seen(NoticeView view, Version version) {}

    Seen find(UUID id) {
        NoticeQueries.Whole found = queries.find(caller.scope(), id).orElseThrow(ProblemType.NOT_FOUND::toException);
        Optional<Recipients.State> own = recipients.state(id, caller.personId());
        return new Seen(view(found, own), Version.of(found.version()));
    }

    private NoticeView view(NoticeQueries.Whole found, Optional<Recipients.State> own) {
        boolean passed = own.map(state -> state.acknowledgedAt() != null).orElse(false);
        boolean answers = passed || rights.knowsAnswers(found.unitId());
        NoticeContent content = found.content();
        return new NoticeView(
                found.row(),
                content.text(),
                content.schemeId(),
                content.days(),
                content.audience(),
                content.questions().stream()
                        .map(question -> NoticeView.QuestionView.of(question, answers))
                        .toList(),
                found.withdrawnFor(),
                queries.editions(caller.scope(), found.row().series()),
                own.map(NoticeView.Own::of).orElse(null),
                List.copyOf(moves(found, own.isPresent() && !passed)));
    }

    private Set<NoticeMove> moves(NoticeQueries.Whole found, boolean owes) {
        Set<NoticeMove> moves = EnumSet.noneOf(NoticeMove.class);
        boolean writes = rights.writes(found.unitId());
        if (found.row().publishedAt() == null) {
            moves.addAll(writes ? Set.of(NoticeMove.CHANGE, NoticeMove.PUBLISH) : Set.of());
            return moves;
        }
        if (writes && !notices.hasDraft(found.row().series())) {
            moves.add(NoticeMove.REVISE);
        }
        if (notices.findById(found.row().id()).isPublished()) {
            moves.addAll(writes ? Set.of(NoticeMove.WITHDRAW, NoticeMove.ADD_NEWCOMERS) : Set.of());
            moves.addAll(owes ? Set.of(NoticeMove.ACKNOWLEDGE) : Set.of());
            moves.addAll(managing(found));
        }
        return moves;
    }

    private Set<NoticeMove> managing(NoticeQueries.Whole found) {
        if (!rights.reminds() || found.row().recipients() == 0) {
            return Set.of();
        }
        return caller.has(Role.SUB_BRANCH_MANAGER, Role.BRANCH_MANAGER)
                ? Set.of(NoticeMove.REMIND, NoticeMove.CONVEY)
                : Set.of(NoticeMove.REMIND);
    }
}
