import type { TFunction } from 'i18next';
import type { DeskColumn } from '@/desk/DataTable';
import { TwoLines } from '@/desk/TwoLines';
import { TierPill } from '@/kit/TierPill';
import { points } from '@/lib/figures';
import { signed } from '../report';
import type { Officer } from '../simulations';
import { Signed } from './Signed';

/** Which steps from the old points to the new ones weigh, in words. */
function why(t: TFunction<'laboratory'>, officer: Officer): string {
  const parts = (['byCoefficient', 'byFactor', 'byAdjustments'] as const)
    .filter((key) => officer[key] !== 0)
    .map((key) => t(`officer.${key}`, { value: signed(officer[key]) }));
  return parts.length > 0 ? parts.join(' · ') : t('officer.noReason');
}

export function officerColumns(t: TFunction<'laboratory'>): DeskColumn<Officer>[] {
  const arrow = (before: number, after: number) => (before === after ? `${after}` : t('arrow', { before, after }));
  return [
    {
      key: 'name',
      title: t('officer.name'),
      width: 170,
      fixed: true,
      sort: 'staffNo',
      render: (officer) => <TwoLines under={officer.staffNo}>{officer.name}</TwoLines>,
    },
    {
      key: 'unit',
      title: t('officer.branch'),
      width: 200,
      sort: 'branchCode',
      render: (officer) => <TwoLines under={officer.subBranchName}>{officer.branchName}</TwoLines>,
    },
    {
      key: 'difference',
      title: t('officer.difference'),
      width: 120,
      align: 'right',
      sort: 'difference',
      render: (officer) => <Signed value={officer.difference} />,
    },
    {
      key: 'points',
      title: t('officer.points'),
      width: 190,
      align: 'right',
      sort: 'pointsAfter',
      render: (officer) => t('arrow', { before: points(officer.pointsBefore), after: points(officer.pointsAfter) }),
    },
    { key: 'why', title: t('officer.why'), width: 290, render: (officer) => why(t, officer) },
    {
      key: 'tier',
      title: t('officer.tier'),
      width: 190,
      sort: 'tierAfter',
      render: (officer) => (
        <span className="nowrap">
          <TierPill tier={officer.tierBefore} /> → <TierPill tier={officer.tierAfter} />
        </span>
      ),
    },
    {
      key: 'misses',
      title: t('officer.misses'),
      width: 140,
      align: 'right',
      sort: 'missesAfter',
      render: (officer) => arrow(officer.missesBefore, officer.missesAfter),
    },
    {
      key: 'cases',
      title: t('officer.cases'),
      width: 110,
      align: 'right',
      sort: 'casesAfter',
      render: (officer) => arrow(officer.casesBefore, officer.casesAfter),
    },
  ];
}
