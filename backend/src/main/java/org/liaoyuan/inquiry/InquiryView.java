package org.liaoyuan.inquiry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.ledger.LedgerLoan;
import org.liaoyuan.scoring.AdjustmentView;

@Schema(
        name = "Inquiry",
        description = "An inquiry with its answer and everything that happened to it; files are under /attachments")
@JsonInclude(JsonInclude.Include.NON_NULL)
record InquiryView(
        @Schema(description = "What the lists show of it") InquiryRow summary,

        @Schema(description = "What the officer says", examples = "这笔按揭实际放款 60 万元。")
        String words,

        @Schema(description = "Amount of a missing loan as the officer says it, yuan", examples = "600000.00") @Nullable
        BigDecimal claimedAmount,

        @Schema(description = "Its day as the officer says it", examples = "2024-03-18") @Nullable
        LocalDate claimedDay,

        @Schema(description = "The officer's loan of that number, once the ledger has one") @Nullable
        LedgerLoan loan,

        @Schema(description = "The adjustment it is about") @Nullable
        AdjustmentView adjustment,

        @Schema(description = "What head office says", examples = "台账与放款凭证一致，金额无误。") @Nullable
        String answer,

        @Schema(description = "What put it right; empty lists but for an answer that says so")
        CorrectionsView corrections,

        @Schema(description = "Files it has", examples = "1")
        long files,

        @Schema(description = "What the caller can do with it now")
        List<InquiryMove> moves,

        @Schema(description = "What happened to it, oldest first")
        List<InquiryStepView> steps) {}
