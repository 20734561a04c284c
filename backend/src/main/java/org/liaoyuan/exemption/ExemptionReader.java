package org.liaoyuan.exemption;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.liaoyuan.access.Caller;
import org.liaoyuan.attachment.Attachments;
import org.liaoyuan.platform.etag.Version;
import org.liaoyuan.platform.problem.ProblemType;

/** Puts together what the page of one exemption shows. */
@ApplicationScoped
class ExemptionReader {
    private final ExemptionStore store;
    private final ExemptionQueries queries;
    private final ExemptionEffects effects;
    private final ExemptionRights rights;
    private final Attachments attachments;
    private final Caller caller;

    ExemptionReader(
            ExemptionStore store,
            ExemptionQueries queries,
            ExemptionEffects effects,
            ExemptionRights rights,
            Attachments attachments,
            Caller caller) {
        this.store = store;
        this.queries = queries;
        this.effects = effects;
        this.rights = rights;
        this.attachments = attachments;
        this.caller = caller;
    }

    record Seen(ExemptionView view, Version version) {}

    Seen find(UUID id) {
        ExemptionQueries.Told told = queries.find(caller.scope(), id).orElseThrow(ProblemType.NOT_FOUND::toException);
        Exemption exemption = store.find(id).orElseThrow(ProblemType.NOT_FOUND::toException);
        boolean open = !exemption.status().ended();
        ExemptionView view = new ExemptionView(
                told.row(),
                told.reason(),
                open ? effects.of(exemption.personId(), exemption.from(), exemption.until()) : null,
                told.streakBefore(),
                told.streakAfter(),
                told.words(),
                attachments.count(Exemption.TYPE, id),
                open && exemption.proposedBy() == caller.personId(),
                rights.moves(exemption));
        return new Seen(view, Version.of(exemption.version()));
    }
}
