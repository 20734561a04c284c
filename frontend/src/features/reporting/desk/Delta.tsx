import { useTranslation } from '@/i18n/useTranslation';
import { percent } from '@/lib/figures';
import styles from './Change.module.css';
import { change } from './dashboardModel';

/** How much more than then: with its sign, and its colour only beside it. A dash where there is nothing to compare with. */
export function Delta({ now, before, label }: { now: number; before: number | undefined; label?: string }) {
  const { t } = useTranslation('reporting');
  const share = change(now, before);
  if (share === undefined) {
    return <span title={t('board.noComparison')}>—</span>;
  }
  return (
    <span className="nowrap">
      {label && `${label} `}
      <span className={styles.change} data-up={share >= 0}>
        {`${share >= 0 ? '▲ +' : '▼ −'}${percent(Math.abs(share))}%`}
      </span>
    </span>
  );
}
