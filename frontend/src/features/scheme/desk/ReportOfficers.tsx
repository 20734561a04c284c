import { lazy, Suspense, useState } from 'react';
import { Choice } from '@/desk/Choice';
import { SearchBox } from '@/desk/FilterBar';
import { ListPanel, type useList } from '@/desk/ListPanel';
import { OrgPicker } from '@/desk/OrgPicker';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { reportPart } from '../reportParts';
import type { Officer, OfficerFilter } from '../simulations';
import styles from './Laboratory.module.css';
import { officerColumns } from './officerColumns';

const OfficerDrawer = lazy(() => import('./OfficerDrawer'));

const SHIFTS = [
  'LOSES',
  'GAINS',
  'TIER_DOWN',
  'TIER_UP',
  'MORE_MISSES',
  'FEWER_MISSES',
  'MORE_CASES',
  'FEWER_CASES',
] as const;
const BANDS = ['DOWN_20', 'DOWN_10', 'DOWN_5', 'DOWN', 'SAME', 'UP', 'UP_5', 'UP_10', 'UP_20'] as const;

type Names = 'q' | 'unit' | 'shift' | 'band' | 'tierBefore' | 'tierAfter' | 'sort';
type Props = {
  id: string;
  list: ReturnType<typeof useList<Names, OfficerFilter, Officer>>;
  /** how many the scheme has */
  tiers: number;
};

/** Who gains and who loses, the greatest loss first; a row leads to the reasons. */
export function ReportOfficers({ id, list, tiers }: Props) {
  const { t } = useTranslation('laboratory');
  const { t: common } = useTranslation();
  const words = useWords();
  const [shown, setShown] = useState<Officer>();
  const ranks = Array.from({ length: tiers }, (_, at) => ({ value: `${at + 1}`, label: words.tier(at + 1) }));
  return (
    <div id={reportPart('officers')} tabIndex={-1} className={styles.officers}>
      <h2>{t('part.officers')}</h2>
      <ListPanel
        name="simulation-officers"
        path={`/simulations/${id}/officers`}
        list={list}
        columns={officerColumns(t)}
        onRow={setShown}
        none={{ title: t('officer.none'), filtered: t('officer.noneFiltered'), yet: t('officer.noneYet') }}
      >
        <SearchBox value={list.values.q} placeholder={t('officer.search')} onChange={(q) => list.change({ q })} />
        <OrgPicker
          value={list.values.unit}
          placeholder={common('organisation.all')}
          onChange={(unit) => list.change({ unit })}
          onClear={() => list.change({ unit: undefined })}
        />
        <Choice
          label={t('officer.shift')}
          value={list.values.shift}
          options={SHIFTS.map((shift) => ({ value: shift, label: t(`shift.${shift}`) }))}
          onChange={(shift) => list.change({ shift })}
        />
        <Choice
          label={t('officer.band')}
          value={list.values.band}
          options={BANDS.map((band) => ({ value: band, label: t(`band.${band}`) }))}
          onChange={(band) => list.change({ band })}
        />
        <Choice
          label={t('officer.tierBefore')}
          value={list.values.tierBefore}
          options={ranks}
          onChange={(tierBefore) => list.change({ tierBefore })}
        />
        <Choice
          label={t('officer.tierAfter')}
          value={list.values.tierAfter}
          options={ranks}
          onChange={(tierAfter) => list.change({ tierAfter })}
        />
      </ListPanel>
      {shown && (
        <Suspense>
          <OfficerDrawer id={id} officer={shown} onClose={() => setShown(undefined)} />
        </Suspense>
      )}
    </div>
  );
}
