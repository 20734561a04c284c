import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { Card } from '@/kit/Card';
import { money, points } from '@/lib/figures';
import type { BreakdownLine } from './breakdown';
import { Calculation } from './Calculation';
import shared from './phone.module.css';
import styles from './Statement.module.css';

type Props = { lines: readonly BreakdownLine[]; onOpen: (line: BreakdownLine) => void };

export function CalculationCard({ lines, onOpen }: Props) {
  const { t } = useTranslation('scoringPhone');
  const { t: detail } = useTranslation('scoringDetail');
  return (
    <Card title={detail('statement.calculation')} aside={t('arise.formula')}>
      {lines.length === 0 ? (
        <p className={shared.muted}>{t('arise.nothingClosed')}</p>
      ) : (
        <div>
          {lines.map((line) => (
            <Product key={line.product} line={line} onOpen={() => onOpen(line)} />
          ))}
        </div>
      )}
    </Card>
  );
}

function Product({ line, onOpen }: { line: BreakdownLine; onOpen: () => void }) {
  const { t } = useTranslation('scoringDetail');
  const { t: common } = useTranslation('common');
  const { product } = useWords();
  return (
    <section className={styles.product}>
      <h3>
        {product(line.product)}
        <span className="nowrap">
          {points(line.points)} {common('unit.points')}
        </span>
      </h3>
      {line.loans > 0 && (
        <p className={shared.small}>
          {t('statement.balance', {
            loans: common('unit.loansOf', { count: line.loans }),
            balance: money(line.balance, 'zh', 'yuan').value,
          })}
        </p>
      )}
      <Calculation line={line} />
      {line.loans > 0 && (
        <button type="button" className={styles.open} onClick={onOpen}>
          {t('statement.loansLink', { count: line.loans })}
        </button>
      )}
    </section>
  );
}
