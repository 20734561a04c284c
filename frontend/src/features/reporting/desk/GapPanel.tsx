import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import type { Month } from '@/api/months';
import { useFilters } from '@/desk/FilterBar';
import { Panel } from '@/desk/Page';
import { useScope } from '@/desk/scope';
import { begun } from '@/desk/useMonth';
import { language } from '@/i18n';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { monthLabel, shortDay } from '@/lib/clock';
import { type ComparedWith, type Gap, gapQuery } from '../queries';
import { AsOf } from './AsOf';
import styles from './Gap.module.css';
import { GapFactors } from './GapFactors';
import { bars, signed } from './gapModel';

/** Why the amount changed: exact parts that add up, with the factors that they come from. */
export function GapPanel({ month: info }: { month: Month | undefined }) {
  const { t } = useTranslation('reporting');
  const { unit, month } = useScope();
  const { values, change } = useFilters(['against']);
  const against: ComparedWith = values.against === 'LAST_YEAR' ? 'LAST_YEAR' : 'LAST_MONTH';
  const gap = useQuery(gapQuery(month, unit, against));
  return (
    <Panel
      title={t('gap.title')}
      sub={<AsOf month={info} />}
      aside={
        <Segmented
          aria-label={t('gap.against')}
          value={against}
          onChange={(next) => change({ against: next === 'LAST_MONTH' ? undefined : next })}
          options={[
            { value: 'LAST_MONTH', label: t('growth.lastMonth') },
            { value: 'LAST_YEAR', label: t('growth.lastYear') },
          ]}
        />
      }
    >
      {gap.isPending && <SkeletonLines lines={7} height={30} />}
      {gap.isError && <ErrorPanel error={gap.error} retry={() => void gap.refetch()} />}
      {gap.data && (begun(info) ? <Body gap={gap.data} /> : <Empty title={t('growth.notYet')} />)}
    </Panel>
  );
}

function Body({ gap }: { gap: Gap }) {
  const { t } = useTranslation('reporting');
  const { shortMoney } = useWords();
  const { before, against, change } = gap;
  if (!before || !against || change === undefined) {
    return <Empty title={t('gap.nothing')} hint={t('gap.nothingHint')} />;
  }
  const then = against.through
    ? t('gap.through', { month: monthLabel(against.month, language()), day: shortDay(against.through) })
    : monthLabel(against.month, language());
  return (
    <>
      <dl className={styles.steps}>
        <div className={styles.end}>
          <dt>{then}</dt>
          <dd>{shortMoney(before.volume.amount)}</dd>
        </div>
        {bars(gap.parts, before.volume.amount).map(({ factor, amount, from, width }) => (
          <div key={factor}>
            <dt>{t(`gap.${factor}`)}</dt>
            <span className={styles.lane} aria-hidden="true">
              {width > 0 && <span data-up={amount >= 0} style={{ left: `${from}%`, width: `${width}%` }} />}
            </span>
            <dd data-up={amount === 0 ? undefined : amount > 0}>{signed(amount, shortMoney)}</dd>
          </div>
        ))}
        <div className={styles.end}>
          <dt>{t('gap.now', { change: signed(change, shortMoney) })}</dt>
          <dd>{shortMoney(gap.now.volume.amount)}</dd>
        </div>
      </dl>
      <GapFactors before={before} now={gap.now} />
    </>
  );
}
