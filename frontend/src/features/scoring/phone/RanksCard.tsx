import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { Card } from '@/kit/Card';
import { count } from '@/lib/figures';
import type { Statement } from '../queries';
import styles from './Statement.module.css';

export function RanksCard({ statement: { ranks, tier } }: { statement: Statement }) {
  const { t } = useTranslation('scoringDetail');
  const words = useWords();
  const places = [
    [t('statement.bank'), ranks.bank],
    [t('statement.branch'), ranks.branch],
    [t('statement.subBranch'), ranks.subBranch],
    [t('statement.tier', { tier: words.tier(tier) }), ranks.tier],
  ] as const;
  return (
    <Card title={t('statement.ranks')} aside={t('statement.ranksHint')}>
      <dl className={styles.ranks}>
        {places.map(([name, rank]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{rank == null ? '—' : count(rank)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
