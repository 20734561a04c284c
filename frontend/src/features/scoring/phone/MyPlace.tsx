import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { Card } from '@/kit/Card';
import { Skeleton } from '@/kit/Skeleton';
import { count } from '@/lib/figures';
import shared from './phone.module.css';
import styles from './Ranking.module.css';
import { RankingRow } from './RankingRow';
import type { Place } from './useMyPlace';

/** The reader between their neighbours; nothing at all for a month without an own row. */
export function MyPlace({ place, staffNo }: { place: Place; staffNo: string }) {
  const { t } = useTranslation('scoringPeople');
  if (!place.loading && place.around.length === 0) {
    return null;
  }
  return (
    <Card title={t('ranking.mine')} aside={<Ranks place={place} />}>
      {place.loading ? (
        <Skeleton height={5 * 60} />
      ) : (
        <ol className={styles.around}>
          {place.around.map((row) => (
            <li key={row.staffNo}>
              <RankingRow row={row} mine={row.staffNo === staffNo} />
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}

function Ranks({ place: { ranks, tier } }: { place: Place }) {
  const { t } = useTranslation('scoringPeople');
  const words = useWords();
  if (!ranks || tier === undefined) {
    return null;
  }
  const places = [
    [t('ranking.tier', { tier: words.tier(tier) }), ranks.tier],
    [t('ranking.branch'), ranks.branch],
  ] as const;
  return (
    <span className={styles.ranks}>
      {places.map(([name, rank]) =>
        rank == null ? null : (
          <span key={name}>
            {name} <b className={shared.strong}>{count(rank)}</b>
          </span>
        ),
      )}
    </span>
  );
}
