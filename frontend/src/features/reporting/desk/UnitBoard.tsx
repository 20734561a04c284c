import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Month } from '@/api/months';
import { useFilters } from '@/desk/FilterBar';
import { Panel } from '@/desk/Page';
import { ScrollX } from '@/desk/ScrollX';
import { BANK, useScope } from '@/desk/scope';
import { useUnitLink } from '@/desk/useUnitCrumbs';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { count, percent, points } from '@/lib/figures';
import { AsOf } from './AsOf';
import {
  ends,
  figureOf,
  type Placed,
  perOfficer,
  type SummaryUnit,
  share,
  type UnitOrder,
  unitsBy,
} from './dashboardModel';
import styles from './UnitBoard.module.css';

const KEEP = 5;

/** The units below this one against each other: both ends of the list, the middle on request. */
export function UnitBoard({ units, month }: { units: readonly SummaryUnit[]; month: Month | undefined }) {
  const { t } = useTranslation('reporting');
  const { values, change } = useFilters(['by']);
  const order: UnitOrder = values.by === 'perOfficer' ? 'perOfficer' : 'averagePoints';
  const [all, setAll] = useState(false);
  const sorted = unitsBy(order, units);
  const { top, bottom, hidden } = ends(sorted, all ? units.length : KEEP, figureOf(order));
  const foldable = ends(sorted, KEEP).hidden > 0;
  const bank = useScope().unit === BANK;
  return (
    <Panel
      flush
      title={t(bank ? 'board.branches' : 'board.subBranches')}
      sub={<AsOf month={month} />}
      aside={
        <Segmented
          aria-label={t('board.sortBy')}
          value={order}
          onChange={(next) => change({ by: next === 'averagePoints' ? undefined : next })}
          options={[
            { value: 'averagePoints', label: t('board.averagePoints') },
            { value: 'perOfficer', label: t('board.perOfficer') },
          ]}
        />
      }
    >
      <ScrollX label={t('board.unit')}>
        <table className={styles.table}>
          <Head />
          <tbody>
            {top.map((unit) => (
              <UnitRow key={unit.unitCode} unit={unit} />
            ))}
            {hidden > 0 && (
              <tr className={styles.gap}>
                <td colSpan={7}>{t('board.inBetween', { count: hidden })}</td>
              </tr>
            )}
            {bottom.map((unit) => (
              <UnitRow key={unit.unitCode} unit={unit} />
            ))}
          </tbody>
        </table>
      </ScrollX>
      {foldable && (
        <div className={`${styles.foot} no-print`}>
          <Button type="link" onClick={() => setAll(!all)}>
            {all ? t('board.showEnds', { count: KEEP }) : t('board.showAll', { count: units.length })}
          </Button>
        </div>
      )}
    </Panel>
  );
}

const HEADS = ['unit', 'officers', 'averagePoints', 'perOfficer', 'floorMet', 'belowShare'] as const;

function Head() {
  const { t } = useTranslation('reporting');
  return (
    <thead>
      <tr>
        <th scope="col">{t('board.place')}</th>
        {HEADS.map((head) => (
          <th key={head} scope="col" data-end={head !== 'unit'}>
            {t(`board.${head}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function UnitRow({ unit }: { unit: Placed }) {
  const { t } = useTranslation('common');
  const words = useWords();
  const link = useUnitLink();
  const floor = share(unit.amount, unit.floorAmount);
  const below = share(unit.belowLifeline, unit.officers);
  return (
    <tr>
      <td className={styles.place}>{unit.place}</td>
      <th scope="row">
        <Link className={styles.unit} to={link(unit.unitCode)}>
          {unit.unitName}
        </Link>
      </th>
      <td>{count(unit.officers)}</td>
      <td>
        <b>{points(unit.averagePoints)}</b>
      </td>
      <td>{words.shortMoney(perOfficer(unit))}</td>
      <td>
        {floor === undefined ? (
          '—'
        ) : (
          <>
            <span className={styles.lane} data-over={floor > 1} aria-hidden="true">
              <span style={{ width: `${Math.min(floor, 1 / floor) * 100}%` }} />
            </span>
            {percent(floor)}%
          </>
        )}
      </td>
      <td>
        {t('unit.peopleOf', { count: unit.belowLifeline })}
        {below !== undefined && <small>{percent(below)}%</small>}
      </td>
    </tr>
  );
}
