import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { Figure } from '@/kit/Figure';
import { ChevronRight } from '@/kit/icons';
import { coefficient, count, factor, points } from '@/lib/figures';
import styles from './AriseCard.module.css';
import type { BreakdownLine } from './breakdown';
import shared from './phone.module.css';

export function AriseLine({ line, onOpen }: { line: BreakdownLine; onOpen: () => void }) {
  const { t } = useTranslation('scoringPhone');
  const { t: common } = useTranslation('common');
  const { product } = useWords();
  const name = product(line.product);
  if (line.loans === 0) {
    return (
      <li className={styles.none}>
        <span>{t('arise.none', { product: name })}</span>
        <span className="nowrap">
          {points(0)} {common('unit.points')}
        </span>
      </li>
    );
  }
  return (
    <li>
      <button type="button" className={styles.line} onClick={onOpen}>
        <span className={styles.how}>
          <span className={styles.formula}>
            {t('arise.line', {
              product: name,
              loans: count(line.loans),
              coefficient: coefficient(line.coefficient),
              factor: factor(line.factor),
            })}
          </span>
          <Average line={line} />
        </span>
        <Figure value={points(line.points)} unit={common('unit.points')} />
        <ChevronRight size={18} />
      </button>
    </li>
  );
}

function Average({ line }: { line: BreakdownLine }) {
  const { t } = useTranslation('scoringPhone');
  const { shortMoney, roundMoney } = useWords();
  const average = shortMoney(line.averageBalance);
  return (
    <span className={styles.average}>
      {line.benchmark === undefined
        ? t('arise.averageOnly', { average })
        : t('arise.average', { average, benchmark: roundMoney(line.benchmark) })}
      {line.clamp && (
        <span className={shared.chip}>{t(`arise.${line.clamp}`, { factor: coefficient(line.factor) })}</span>
      )}
    </span>
  );
}
