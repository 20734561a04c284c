import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { Card } from '@/kit/Card';
import { StatusPill } from '@/kit/StatusPill';
import { monthLabel } from '@/lib/clock';
import { points } from '@/lib/figures';
import type { Statement } from '../queries';
import shared from './phone.module.css';
import styles from './Statement.module.css';

/** One by one what reached a month after its close, and the sum of everything. */
export function AdjustmentsCard({ statement }: { statement: Statement }) {
  const { t } = useTranslation('scoringDetail');
  const { t: common } = useTranslation('common');
  return (
    <Card title={t('statement.adjustments')}>
      {statement.adjustments.length === 0 ? (
        <p className={shared.muted}>{t('statement.noAdjustments')}</p>
      ) : (
        <ul>
          {statement.adjustments.map((adjustment) => (
            <Adjustment key={adjustment.id} adjustment={adjustment} />
          ))}
        </ul>
      )}
      <p className={styles.total}>
        {t('statement.total')}
        <span className="nowrap">
          {points(statement.points)} {common('unit.points')}
        </span>
      </p>
    </Card>
  );
}

const signed = (value: number, text: string) => (value > 0 ? `+${text}` : text);

function Adjustment({ adjustment }: { adjustment: Statement['adjustments'][number] }) {
  const { t: detail } = useTranslation('scoringDetail');
  const { t: common } = useTranslation('common');
  const { language, product, shortMoney } = useWords();
  const month = monthLabel(adjustment.closedMonth, language);
  return (
    <li className={styles.adjustment}>
      <span>
        <StatusPill tone={adjustment.kind === 'LATE' ? 'info' : 'none'}>
          {detail(`statement.${adjustment.kind}`)}
        </StatusPill>
        {product(adjustment.product)}
      </span>
      <b className="nowrap">
        {signed(adjustment.points, points(adjustment.points))} {common('unit.points')}
      </b>
      <span>{adjustment.loanNo}</span>
      <span className="nowrap">{signed(adjustment.amount, shortMoney(adjustment.amount))}</span>
      <small>
        {detail(adjustment.kind === 'LATE' ? 'statement.lateReason' : 'statement.reversalReason', { month })}
      </small>
    </li>
  );
}
