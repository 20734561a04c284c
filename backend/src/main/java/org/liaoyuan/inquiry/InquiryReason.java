package org.liaoyuan.inquiry;

import static org.liaoyuan.inquiry.InquiryKind.ADJUSTMENT;
import static org.liaoyuan.inquiry.InquiryKind.LOAN;
import static org.liaoyuan.inquiry.InquiryKind.MISSING_LOAN;
import static org.liaoyuan.inquiry.InquiryKind.TIER;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the officer doubts it. */
@Schema(
        description =
                "LOAN: WRONG_AMOUNT, WRONG_PRODUCT, WRONG_DAY, WRONG_REPAYMENT, NOT_MINE; MISSING_LOAN: NOT_IMPORTED,"
                        + " BOOKED_TO_OTHER; TIER: WRONG_AVERAGE, LEAVE_NOT_COUNTED; ADJUSTMENT: WRONG_AMOUNT, NOT_MINE,"
                        + " NOT_EXPLAINED; OTHER for all")
public enum InquiryReason {
    WRONG_AMOUNT(LOAN, ADJUSTMENT),
    WRONG_PRODUCT(LOAN),
    WRONG_DAY(LOAN),
    WRONG_REPAYMENT(LOAN),
    NOT_MINE(LOAN, ADJUSTMENT),
    NOT_IMPORTED(MISSING_LOAN),
    BOOKED_TO_OTHER(MISSING_LOAN),
    WRONG_AVERAGE(TIER),
    LEAVE_NOT_COUNTED(TIER),
    NOT_EXPLAINED(ADJUSTMENT),
    OTHER(LOAN, MISSING_LOAN, TIER, ADJUSTMENT);

    private final Set<InquiryKind> kinds;

    InquiryReason(InquiryKind... kinds) {
        this.kinds = Set.of(kinds);
    }

    static List<InquiryReason> of(InquiryKind kind) {
        return Arrays.stream(values())
                .filter(reason -> reason.kinds.contains(kind))
                .toList();
    }
}
