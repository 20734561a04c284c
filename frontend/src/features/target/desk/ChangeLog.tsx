import { Drawer } from 'antd';
import type { TFunction } from 'i18next';
import { DataTable, type DeskColumn } from '@/desk/DataTable';
import { ExportButton } from '@/desk/ExportButton';
import { PAGE_SIZE, usePages } from '@/desk/pages';
import { TwoLines } from '@/desk/TwoLines';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { moment } from '@/lib/clock';
import { changesQuery, type TargetChange } from '../queries';

type Props = { year: number; unit: string; onClose: () => void };

/** Who changed which target, when, from what to what, and why. */
export default function ChangeLog({ year, unit, onClose }: Props) {
  const { t } = useTranslation('target');
  const words = useWords();
  const log = usePages(`${year} ${unit}`, (page) => changesQuery(year, unit, page, PAGE_SIZE));
  return (
    <Drawer
      open
      title={t('log.title', { year })}
      size={1040}
      onClose={onClose}
      extra={
        <ExportButton
          path={`/targets/changes?${new URLSearchParams({ year: String(year), unit })}`}
          name="target-changes"
        />
      }
    >
      {log.error ? (
        <ErrorPanel error={log.error} retry={log.refetch} />
      ) : (
        <DataTable
          name="targetChanges"
          columns={columnsOf(t, words.roundMoney)}
          rows={log.rows}
          pending={log.pending}
          onRange={log.show}
          empty={<Empty title={t('log.none')} hint={t('log.noneHint')} />}
        />
      )}
    </Drawer>
  );
}

function columnsOf(t: TFunction<'target'>, amount: (yuan: number) => string): DeskColumn<TargetChange>[] {
  const said = (yuan: number | undefined, stretch: number | undefined) => {
    if (yuan === undefined) {
      return t('notSet');
    }
    return stretch === undefined
      ? amount(yuan)
      : t('log.floorStretch', { floor: amount(yuan), stretch: amount(stretch) });
  };
  return [
    {
      key: 'at',
      title: t('log.at'),
      width: 160,
      render: (change) => <TwoLines under={change.publishedBy}>{moment(change.publishedAt)}</TwoLines>,
    },
    {
      key: 'whose',
      title: t('log.whose'),
      width: 220,
      render: (change) => (
        <TwoLines under={change.staffNo ? `${change.staffNo} · ${change.unitName}` : change.unitCode}>
          {change.name ?? change.unitName}
        </TwoLines>
      ),
    },
    { key: 'month', title: t('log.month'), width: 100, render: (change) => change.month },
    {
      key: 'before',
      title: t('log.before'),
      width: 170,
      render: (change) => said(change.amountBefore, change.stretchBefore),
    },
    {
      key: 'after',
      title: t('log.after'),
      width: 170,
      render: (change) => said(change.amountAfter, change.stretchAfter),
    },
    { key: 'reason', title: t('log.reason'), width: 220, render: (change) => change.reason ?? t('log.first') },
  ];
}
