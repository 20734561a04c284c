package org.liaoyuan.inquiry;

import java.util.List;
import org.liaoyuan.platform.export.Column;

/** Inquiries as a file. */
final class InquiryColumns {
    static final List<Column<InquiryRow>> ALL = List.of(
            new Column<>("month", "inquiry.month", InquiryRow::month),
            new Column<>("staffNo", "inquiry.staffNo", InquiryRow::staffNo),
            new Column<>("name", "inquiry.name", InquiryRow::name),
            new Column<>("unitCode", "inquiry.unitCode", InquiryRow::unitCode),
            new Column<>("unitName", "inquiry.unitName", InquiryRow::unitName),
            new Column<>("kind", "inquiry.kind", InquiryRow::kind),
            new Column<>("reason", "inquiry.reason", InquiryRow::reason),
            new Column<>("loanNo", "inquiry.loanNo", InquiryRow::loanNo),
            new Column<>("status", "inquiry.status", InquiryRow::status),
            new Column<>("outcome", "inquiry.outcome", InquiryRow::outcome),
            new Column<>("dueOn", "inquiry.dueOn", InquiryRow::dueOn),
            new Column<>("overdue", "inquiry.overdue", InquiryRow::overdue),
            new Column<>("ownerName", "inquiry.ownerName", InquiryRow::ownerName),
            new Column<>("askedAt", "inquiry.askedAt", InquiryRow::askedAt),
            new Column<>("endedAt", "inquiry.endedAt", InquiryRow::endedAt));

    private InquiryColumns() {}
}
