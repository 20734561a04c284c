import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Month } from '@/api/months';
import { rankingQuery } from '@/api/scores';
import { useTranslation } from '@/i18n/useTranslation';
import { Button } from '@/kit/Button';
import { Card } from '@/kit/Card';
import { Hero } from '@/kit/Hero';
import { LoadingText, Skeleton } from '@/kit/Skeleton';
import { count } from '@/lib/figures';
import { useAsOf } from './AsOf';
import { NoMonth } from './NoMonth';
import shared from './phone.module.css';
import styles from './Team.module.css';
import { TeamRow } from './TeamRow';
import { type Member, team } from './team';

type Props = { month: string; unit: string; info: Month | undefined; onMonth: (month: string) => void };

/** As many as one answer holds; the server sends those with the longest streaks and the smallest amounts first. */
const SIZE = 500;

/** A thumb's worth of people: who stands further down is found by unit. */
const PORTION = 30;

export function TeamCards({ month, unit, info, onMonth }: Props) {
  const { t: people } = useTranslation('scoringPeople');
  const rows = useQuery(rankingQuery(month, { unit, sort: '-streak,amount' }, 0, SIZE));
  if (rows.isPending) {
    return <Bones />;
  }
  if (rows.isError || rows.data.total === 0) {
    return <NoMonth month={month} error={rows.error} retry={() => void rows.refetch()} onMonth={onMonth} />;
  }
  const members = team(rows.data.items, info);
  const first = members.filter(({ concern }) => concern !== 'none');
  const others = members.filter(({ concern }) => concern === 'none');
  const { total } = rows.data;
  return (
    <>
      <Summary first={first.length} total={total} info={info} />
      <Group
        title={people('team.first')}
        hint={people(info?.state === 'CLOSED' ? 'team.firstClosed' : 'team.firstHint')}
        empty={people('team.allFine')}
        members={first}
        month={month}
        open={info?.state !== 'CLOSED'}
      />
      {others.length > 0 && (
        <Group title={people('team.fine')} members={others} month={month} open={info?.state !== 'CLOSED'} />
      )}
      {total > members.length && (
        <p className={shared.small}>{people('team.more', { total: count(total), shown: count(members.length) })}</p>
      )}
    </>
  );
}

function Summary({ first, total, info }: { first: number; total: number; info: Month | undefined }) {
  const { t } = useTranslation('scoringPeople');
  const { t: common } = useTranslation('common');
  const asOf = useAsOf(info ?? { state: 'OPEN' });
  return (
    <Card label={t('team.title')}>
      <div className={styles.summary}>
        <Hero label={t('team.needHelp')} value={count(first)} unit={`/ ${common('unit.peopleOf', { count: total })}`} />
        <p className={shared.small}>{asOf}</p>
      </div>
    </Card>
  );
}

type GroupProps = {
  title: string;
  hint?: string;
  empty?: string;
  members: readonly Member[];
  month: string;
  open: boolean;
};

function Group({ title, hint, empty, members, month, open }: GroupProps) {
  const { t } = useTranslation('common');
  const { t: people } = useTranslation('scoringPeople');
  const [shown, setShown] = useState(PORTION);
  const hidden = members.length - shown;
  return (
    <Card title={title} aside={t('unit.peopleOf', { count: members.length })}>
      {members.length === 0 ? (
        <p className={shared.ok}>✓ {empty}</p>
      ) : (
        <>
          {hint && <p className={`${shared.small} ${styles.hint}`}>{hint}</p>}
          <ul className={styles.rows}>
            {members.slice(0, shown).map((member) => (
              <TeamRow key={member.row.staffNo} member={member} month={month} open={open} />
            ))}
          </ul>
          {hidden > 0 && (
            <Button look="plain" wide onClick={() => setShown(shown + PORTION)}>
              {people('team.next', { count: Math.min(hidden, PORTION), hidden: count(hidden) })}
            </Button>
          )}
        </>
      )}
    </Card>
  );
}

function Bones() {
  return (
    <>
      <LoadingText />
      {[132, 480].map((height) => (
        <Card key={height}>
          <Skeleton height={height - 32} />
        </Card>
      ))}
    </>
  );
}
