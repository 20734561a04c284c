import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Scheme } from '@/api/scheme';
import { useTranslation } from '@/i18n/useTranslation';
import { Card } from '@/kit/Card';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { useSettled } from '@/lib/useSettled';
import { type Need, type Statement, type WhatIfLoans, whatIfQuery } from '../queries';
import { DraftRow } from './DraftRow';
import { NeedsList } from './NeedsList';
import shared from './phone.module.css';
import styles from './WhatIf.module.css';
import { WhatIfOutcome } from './WhatIfOutcome';
import { type Draft, emptyDraft, loansOf, withAmount, withCount } from './whatIf';

type Props = {
  month: string;
  statement: Statement;
  rules: Scheme['products'];
  needs: readonly Need[];
  save: ((loans: readonly WhatIfLoans[]) => ReactNode) | undefined;
};

const QUIET_MS = 250;

/** Supposed loans, and at once what they would change. */
export function WhatIfBoard({ month, statement, rules, needs, save }: Props) {
  const { t } = useTranslation('scoringWhatIf');
  const [search] = useSearchParams();
  const empty = emptyDraft(rules, needs);
  const [draft, setDraft] = useState<Draft>(() =>
    withCount(empty, search.get('product') ?? '', Number(search.get('count')) || 0),
  );
  const loans = loansOf(useSettled(draft, QUIET_MS));
  const supposed = loansOf(draft).length > 0;
  const result = useQuery({
    ...whatIfQuery(month, statement.staffNo, loans),
    enabled: loans.length > 0,
    placeholderData: keepPreviousData,
  });
  const outcome = supposed ? result.data : undefined;
  return (
    <>
      <WhatIfOutcome statement={statement} result={outcome} />
      {supposed && result.isError && (
        <Card>
          <ErrorPanel error={result.error} retry={() => void result.refetch()} />
        </Card>
      )}
      <Card
        title={t('whatIf.draft')}
        aside={
          <button type="button" className={shared.link} disabled={!supposed} onClick={() => setDraft(empty)}>
            {t('whatIf.clear')}
          </button>
        }
      >
        <ul className={styles.rows}>
          {rules.map((rule) => (
            <DraftRow
              key={rule.product}
              rule={rule}
              supposed={draft[rule.product] ?? { count: 0, amount: rule.benchmarkBalance }}
              own={empty[rule.product]?.amount ?? rule.benchmarkBalance}
              onCount={(count) => setDraft(withCount(draft, rule.product, count))}
              onAmount={(amount) => setDraft(withAmount(draft, rule.product, amount))}
            />
          ))}
        </ul>
        <p className={shared.small}>{t('whatIf.note')}</p>
        {save?.(loansOf(draft))}
      </Card>
      <NeedsList
        statement={statement}
        needs={needs}
        onUse={(product, count) => setDraft(withCount(empty, product, count))}
      />
    </>
  );
}
