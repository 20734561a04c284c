package org.liaoyuan.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.table.CellText;
import org.liaoyuan.platform.table.Header;
import org.liaoyuan.platform.table.TableRow;

/**
 * Reads the rows of one ledger file as far as that goes without the database. Remembers the cells of the row before, so an
 * instance belongs to one file and one thread.
 */
final class LedgerRowParser {

    private final int width;
    private final LedgerCell<String> loanNo;
    private final LedgerCell<LocalDate> disbursedOn;
    private final LedgerCell<String> product;
    private final LedgerCell<BigDecimal> amount;
    private final LedgerCell<String> officerNo;
    private final LedgerCell<Integer> termMonths;
    private final LedgerCell<BigDecimal> annualRate;
    private final LedgerCell<String> branchCode;
    private final LedgerCell<String> subBranchCode;
    private final LedgerCell<LocalDate> repaidOn;
    private final LedgerCell<BigDecimal> repaidAmount;
    private final LedgerCell<String> customerName;
    private final LedgerCell<String> customerPhone;
    private final LedgerCell<RowType> type;
    private final LedgerCell<String> source;
    private final LedgerCell<String> subProduct;
    private final LedgerCell<String> secondOfficerNo;
    private final LedgerCell<BigDecimal> secondShare;
    private final LedgerCell<String> applicationNo;
    private final LedgerCell<String> channelCode;
    private final LedgerCell<String> referralCode;

    /** @param today the last day that a row may name */
    LedgerRowParser(Header header, LocalDate today) {
        LedgerDates dates = new LedgerDates(today);
        width = header.width();
        loanNo = LedgerCell.of(LedgerColumns.LOAN_NO, header, LedgerTexts::loanNo);
        disbursedOn = LedgerCell.of(LedgerColumns.DISBURSED_ON, header, dates);
        product = LedgerCell.of(LedgerColumns.PRODUCT, header, LedgerTexts::product);
        amount = LedgerCell.of(LedgerColumns.AMOUNT, header, LedgerNumbers::amount);
        officerNo = LedgerCell.of(LedgerColumns.OFFICER_NO, header, LedgerTexts::code);
        termMonths = LedgerCell.of(LedgerColumns.TERM_MONTHS, header, LedgerNumbers::term);
        annualRate = LedgerCell.of(LedgerColumns.ANNUAL_RATE, header, LedgerNumbers::rate);
        branchCode = LedgerCell.of(LedgerColumns.BRANCH_CODE, header, LedgerTexts::code);
        subBranchCode = LedgerCell.of(LedgerColumns.SUB_BRANCH_CODE, header, LedgerTexts::code);
        repaidOn = LedgerCell.of(LedgerColumns.REPAID_ON, header, dates);
        repaidAmount = LedgerCell.of(LedgerColumns.REPAID_AMOUNT, header, LedgerNumbers::amount);
        customerName = LedgerCell.free(LedgerColumns.CUSTOMER_NAME, header, LedgerTexts::name);
        customerPhone = LedgerCell.of(LedgerColumns.CUSTOMER_PHONE, header, LedgerTexts::phone);
        type = LedgerCell.of(LedgerColumns.TYPE, header, LedgerTexts::type);
        source = LedgerCell.free(LedgerColumns.SOURCE, header, LedgerTexts::text);
        subProduct = LedgerCell.free(LedgerColumns.SUB_PRODUCT, header, LedgerTexts::text);
        secondOfficerNo = LedgerCell.of(LedgerColumns.SECOND_OFFICER_NO, header, LedgerTexts::code);
        secondShare = LedgerCell.of(LedgerColumns.SECOND_SHARE, header, LedgerNumbers::share);
        applicationNo = LedgerCell.of(LedgerColumns.APPLICATION_NO, header, LedgerTexts::code);
        channelCode = LedgerCell.of(LedgerColumns.CHANNEL_CODE, header, LedgerTexts::code);
        referralCode = LedgerCell.of(LedgerColumns.REFERRAL_CODE, header, LedgerTexts::code);
    }

    ParsedRow parse(TableRow row) {
        RowError wholeRow = wholeRow(row);
        if (wholeRow != null) {
            return new BadRow(row.number(), List.of(wholeRow));
        }
        List<RowError> errors = new ArrayList<>(0);
        LedgerRow parsed = read(row, errors);
        return errors.isEmpty() ? Objects.requireNonNull(parsed) : new BadRow(row.number(), List.copyOf(errors));
    }

    /** What makes the cells meaningless one by one. */
    private @Nullable RowError wholeRow(TableRow row) {
        String total = totalOf(row);
        if (total != null) {
            return RowError.of(null, RowFault.TOTAL_LINE, total);
        }
        return row.size() == width ? null : RowError.of(null, RowFault.WRONG_FIELD_COUNT, "", width, row.size());
    }

    private @Nullable LedgerRow read(TableRow row, List<RowError> errors) {
        String number = loanNo.read(row, errors);
        LocalDate lentOn = disbursedOn.read(row, errors);
        String productCode = product.read(row, errors);
        BigDecimal lent = amount.read(row, errors);
        String officer = officerNo.read(row, errors);
        Integer term = termMonths.read(row, errors);
        BigDecimal rate = annualRate.read(row, errors);
        String branch = branchCode.read(row, errors);
        String subBranch = subBranchCode.read(row, errors);
        RowType rowType = type.read(row, errors);
        LocalDate repaidDay = repaidOn.read(row, errors);
        BigDecimal repaid = repaidAmount.read(row, errors);
        String second = secondOfficerNo.read(row, errors);
        BigDecimal share = secondShare.read(row, errors);
        String customer = customerName.read(row, errors);
        String phone = customerPhone.read(row, errors);
        String from = source.read(row, errors);
        String kind = subProduct.read(row, errors);
        String application = applicationNo.read(row, errors);
        String channel = channelCode.read(row, errors);
        String referral = referralCode.read(row, errors);
        checkRepayment(row, lentOn, lent, repaidDay, repaid, errors);
        checkSecondOfficer(row, officer, second, share, errors);
        if (!errors.isEmpty()) {
            return null;
        }
        return new LedgerRow(
                row.number(),
                Objects.requireNonNull(number),
                Objects.requireNonNull(lentOn),
                Objects.requireNonNull(productCode),
                Objects.requireNonNull(lent),
                Objects.requireNonNull(officer),
                term,
                rate,
                branch,
                subBranch,
                repaidDay,
                repaid,
                customer,
                phone,
                rowType == null ? RowType.DISBURSEMENT : rowType,
                from,
                kind,
                second,
                share,
                application,
                channel,
                referral);
    }

    private void checkRepayment(
            TableRow row,
            @Nullable LocalDate lentOn,
            @Nullable BigDecimal lent,
            @Nullable LocalDate repaidDay,
            @Nullable BigDecimal repaid,
            List<RowError> errors) {
        if (isWrong(repaidOn, errors) || isWrong(repaidAmount, errors)) {
            return;
        }
        if (repaidDay == null && repaid != null) {
            errors.add(RowError.of(repaidOn.name(), RowFault.REPAID_DATE_MISSING, ""));
        }
        if (repaidDay != null && repaid == null) {
            errors.add(RowError.of(repaidAmount.name(), RowFault.REPAID_AMOUNT_MISSING, ""));
        }
        if (repaidDay != null && lentOn != null && repaidDay.isBefore(lentOn)) {
            errors.add(RowError.of(repaidOn.name(), RowFault.REPAID_BEFORE_DISBURSED, repaidOn.raw(row), lentOn));
        }
        if (repaid != null && lent != null && repaid.compareTo(lent) > 0) {
            String most = lent.toPlainString();
            errors.add(RowError.of(repaidAmount.name(), RowFault.REPAID_MORE_THAN_LENT, repaidAmount.raw(row), most));
        }
    }

    private void checkSecondOfficer(
            TableRow row,
            @Nullable String officer,
            @Nullable String second,
            @Nullable BigDecimal share,
            List<RowError> errors) {
        if (isWrong(secondOfficerNo, errors) || isWrong(secondShare, errors)) {
            return;
        }
        if (second == null && share != null) {
            errors.add(RowError.of(secondOfficerNo.name(), RowFault.SECOND_OFFICER_MISSING, ""));
        }
        if (second != null && share == null) {
            errors.add(RowError.of(secondShare.name(), RowFault.SECOND_SHARE_MISSING, ""));
        }
        if (second != null && second.equals(officer)) {
            errors.add(RowError.of(secondOfficerNo.name(), RowFault.SAME_OFFICER_TWICE, secondOfficerNo.raw(row)));
        }
    }

    /** A wrong cell reads as none: what follows from it being none must not be held against the row as well. */
    private static boolean isWrong(LedgerCell<?> cell, List<RowError> errors) {
        return !errors.isEmpty()
                && errors.stream().anyMatch(error -> cell.name().equals(error.column()));
    }

    /** The word for a total with which a row begins; null when it begins with anything else. */
    private @Nullable String totalOf(TableRow row) {
        int first = 0;
        while (first < row.size() && CellText.isBlank(row.cell(first))) {
            first++;
        }
        String begin = row.cell(first);
        if (TotalLines.isTotal(begin)) {
            return begin;
        }
        return TotalLines.isTotal(loanNo.raw(row)) ? loanNo.raw(row) : null;
    }
}
