package org.liaoyuan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.attachment.Attachments;
import org.liaoyuan.ledger.LedgerLoan;
import org.liaoyuan.ledger.LedgerLoans;
import org.liaoyuan.platform.etag.Version;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.scoring.AdjustmentView;
import org.liaoyuan.scoring.Adjustments;

/** One inquiry as the caller sees it. */
@ApplicationScoped
class InquiryReader {
    private final InquiryStore store;
    private final InquiryQueries queries;
    private final InquirySteps steps;
    private final InquiryRights rights;
    private final Corrections corrections;
    private final LedgerLoans loans;
    private final Adjustments adjustments;
    private final Attachments attachments;

    InquiryReader(
            InquiryStore store,
            InquiryQueries queries,
            InquirySteps steps,
            InquiryRights rights,
            Corrections corrections,
            LedgerLoans loans,
            Adjustments adjustments,
            Attachments attachments) {
        this.store = store;
        this.queries = queries;
        this.steps = steps;
        this.rights = rights;
        this.corrections = corrections;
        this.loans = loans;
        this.adjustments = adjustments;
        this.attachments = attachments;
    }

    /** With the version to be named when it is changed. */
    record Seen(InquiryView view, Version version) {}

    Seen find(UUID id) {
        Inquiry inquiry = inquiry(id);
        InquiryQueries.Rest rest = queries.find(id).orElseThrow();
        InquiryView view = new InquiryView(
                rest.row(),
                rest.words(),
                rest.amount(),
                rest.disbursedOn(),
                loan(inquiry, rest.row().loanNo()),
                adjustment(inquiry, rest.adjustmentId()),
                rest.answer(),
                corrections.of(inquiry),
                attachments.count(Inquiry.TYPE, id),
                rights.moves(inquiry),
                steps.of(id));
        return new Seen(view, Version.of(inquiry.version()));
    }

    /** What an answer could name as its correction. */
    CorrectionsView corrections(UUID id) {
        return corrections.since(inquiry(id));
    }

    private Inquiry inquiry(UUID id) {
        return store.find(id).filter(rights::sees).orElseThrow(ProblemType.NOT_FOUND::toException);
    }

    private @Nullable LedgerLoan loan(Inquiry inquiry, @Nullable String loanNo) {
        return loanNo == null ? null : loans.find(inquiry.personId(), loanNo).orElse(null);
    }

    private @Nullable AdjustmentView adjustment(Inquiry inquiry, @Nullable UUID id) {
        return id == null
                ? null
                : adjustments.of(List.of(id), inquiry.personId()).get(0);
    }
}
