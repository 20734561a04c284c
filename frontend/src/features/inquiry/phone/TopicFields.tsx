import { useQuery } from '@tanstack/react-query';
import { loansQuery } from '@/api/loans';
import { useMe } from '@/api/me';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { Field } from '@/kit/Field';
import { ChoiceField } from '@/kit/LongField';
import { lastDayOf, monthLabel, shortDay, today } from '@/lib/clock';
import { points } from '@/lib/figures';
import type { Draft } from '../model';
import { statementQuery } from '../queries';
import styles from './Phone.module.css';

type Props = {
  month: string;
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  errorOf: (field: keyof Draft) => string | undefined;
};

/** More loans than an officer makes in a month. */
const MOST_LOANS = 500;

/** What exactly it is about, chosen from what is the officer's own wherever it can be. */
export function TopicFields(props: Props) {
  switch (props.draft.kind) {
    case 'LOAN':
      return <LoanField {...props} />;
    case 'MISSING_LOAN':
      return <MissingFields {...props} />;
    case 'TIER':
      return <TierText {...props} />;
    case 'ADJUSTMENT':
      return <AdjustmentField {...props} />;
  }
}

function LoanField({ month, draft, change, errorOf }: Props) {
  const { t } = useTranslation('inquiry');
  const { product, shortMoney } = useWords();
  const { staffNo } = useMe();
  const loans = useQuery(loansQuery({ month, staffNo, sort: '-disbursedOn' }, 0, MOST_LOANS));
  const items = loans.data?.items ?? [];
  return (
    <ChoiceField
      label={t('ask.loan')}
      hint={t('ask.loanHint')}
      value={draft.loanNo}
      empty={loans.isSuccess && items.length === 0 ? t('ask.noLoans') : t('ask.choose')}
      options={items.map((loan) => ({
        value: loan.loanNo,
        label: `${shortDay(loan.disbursedOn)} ${product(loan.product)} ${shortMoney(loan.amount)} · ${loan.loanNo}`,
      }))}
      error={errorOf('loanNo')}
      onChange={(loanNo) => change({ loanNo })}
    />
  );
}

function MissingFields({ month, draft, change, errorOf }: Props) {
  const { t } = useTranslation('inquiry');
  const last = lastDayOf(month);
  const now = today();
  return (
    <>
      <Field
        label={t('ask.loanNo')}
        value={draft.loanNo}
        maxLength={64}
        autoCapitalize="none"
        spellCheck={false}
        error={errorOf('loanNo')}
        onChange={({ target }) => change({ loanNo: target.value })}
      />
      <Field
        label={t('ask.amount')}
        value={draft.amount}
        inputMode="decimal"
        error={errorOf('amount')}
        onChange={({ target }) => change({ amount: target.value })}
      />
      <Field
        label={t('ask.day')}
        type="date"
        min={`${month}-01`}
        max={last < now ? last : now}
        value={draft.disbursedOn}
        error={errorOf('disbursedOn')}
        onChange={({ target }) => change({ disbursedOn: target.value })}
      />
    </>
  );
}

function TierText({ month }: Props) {
  const { t } = useTranslation('inquiry');
  const { tier } = useWords();
  const { staffNo } = useMe();
  const statement = useQuery(statementQuery(month, staffNo)).data;
  if (!statement) {
    return null;
  }
  const average = statement.tierBasis.averagePoints;
  return (
    <p className={styles.note}>
      {average == null
        ? t('ask.tierNone', { tier: tier(statement.tier) })
        : t('ask.tier', { tier: tier(statement.tier), points: points(average) })}
    </p>
  );
}

function AdjustmentField({ month, draft, change, errorOf }: Props) {
  const { t } = useTranslation('inquiry');
  const { language, product, shortMoney } = useWords();
  const { staffNo } = useMe();
  const statement = useQuery(statementQuery(month, staffNo));
  const items = statement.data?.adjustments ?? [];
  return (
    <ChoiceField
      label={t('ask.adjustment')}
      value={draft.adjustmentId}
      empty={statement.isSuccess && items.length === 0 ? t('ask.noAdjustments') : t('ask.choose')}
      options={items.map((one) => ({
        value: one.id,
        label: `${t(`adjustment.${one.kind}`)} ${product(one.product)} ${shortMoney(one.amount)} · ${monthLabel(one.closedMonth, language)} ${one.loanNo}`,
      }))}
      error={errorOf('adjustmentId')}
      onChange={(adjustmentId) => change({ adjustmentId })}
    />
  );
}
