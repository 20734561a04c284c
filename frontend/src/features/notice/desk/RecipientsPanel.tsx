import { Button, Select } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { DataTable, type DeskColumn } from '@/desk/DataTable';
import { ExportButton } from '@/desk/ExportButton';
import { FilterBar } from '@/desk/FilterBar';
import { Panel } from '@/desk/Page';
import { PAGE_SIZE, usePages } from '@/desk/pages';
import { TwoLines } from '@/desk/TwoLines';
import { useTranslation } from '@/i18n/useTranslation';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { moment } from '@/lib/clock';
import { count } from '@/lib/figures';
import { type Recipient, type RecipientFilter, recipientsQuery, type Step } from '../queries';
import type { Asked } from './CoveragePanel';

const STEPS: readonly Step[] = ['DELIVERED', 'READ', 'ACKNOWLEDGED', 'CONVEYED'];

type Props = { id: string; asked: Asked; unitName: string | undefined; onClose: () => void };

/** The names behind a share. */
export function RecipientsPanel({ id, asked, unitName, onClose }: Props) {
  const { t } = useTranslation('notice');
  const { t: common } = useTranslation();
  const [missing, setMissing] = useState(asked.missing);
  const [sort, setSort] = useState<string>();
  const filter: RecipientFilter = {
    ...(asked.unit ? { unit: asked.unit } : {}),
    ...(missing ? { missing } : {}),
    ...(sort ? { sort } : {}),
  };
  const list = usePages(JSON.stringify(filter), (page) => recipientsQuery(id, filter, page, PAGE_SIZE));
  const columns = useColumns();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={top}>
      <Panel
        flush
        title={t('names.title', { unit: unitName ?? '' })}
        aside={
          <Button type="text" onClick={onClose}>
            {common('actions.close')}
          </Button>
        }
      >
        <FilterBar
          active={missing !== undefined}
          clear={() => setMissing(undefined)}
          aside={
            <>
              <span>{common('state.total', { total: count(list.total) })}</span>
              <ExportButton
                path={`/notices/${id}/recipients?${new URLSearchParams(filter as Record<string, string>)}`}
                name="notice-recipients"
              />
            </>
          }
        >
          <Select
            allowClear
            placeholder={t('names.all')}
            aria-label={t('names.all')}
            value={missing ?? null}
            options={STEPS.map((value) => ({ value, label: t(`missing.${value}`) }))}
            onChange={(next: Step | null | undefined) => setMissing(next ?? undefined)}
          />
        </FilterBar>
        {list.error ? (
          <ErrorPanel error={list.error} retry={list.refetch} />
        ) : (
          <DataTable
            name="noticeRecipients"
            columns={columns}
            rows={list.rows}
            pending={list.pending}
            sort={sort}
            onSort={setSort}
            onRange={list.show}
            height={400}
            empty={<Empty title={t('names.none')} hint={t('names.noneHint')} />}
          />
        )}
      </Panel>
    </div>
  );
}

function useColumns(): DeskColumn<Recipient>[] {
  const { t } = useTranslation('notice');
  const { t: common } = useTranslation();
  const at = (instant: string | undefined) => (instant ? moment(instant) : '–');
  return [
    {
      key: 'name',
      title: t('names.name'),
      width: 140,
      sort: 'staffNo',
      fixed: true,
      render: (one) => <TwoLines under={one.staffNo}>{one.name}</TwoLines>,
    },
    {
      key: 'unit',
      title: t('coverage.unit'),
      width: 170,
      sort: 'unit',
      render: (one) => <TwoLines under={common(`role.${one.role}`)}>{one.unitName}</TwoLines>,
    },
    { key: 'deliveredAt', title: t('step.DELIVERED'), width: 140, render: (one) => at(one.deliveredAt) },
    { key: 'readAt', title: t('step.READ'), width: 140, sort: 'readAt', render: (one) => at(one.readAt) },
    {
      key: 'acknowledgedAt',
      title: t('step.ACKNOWLEDGED'),
      width: 140,
      sort: 'acknowledgedAt',
      render: (one) => at(one.acknowledgedAt),
    },
    { key: 'tries', title: t('names.tries'), width: 90, align: 'right', sort: 'tries', render: (one) => one.tries },
    { key: 'conveyedOn', title: t('step.CONVEYED'), width: 115, render: (one) => one.conveyedOn ?? '–' },
    {
      key: 'remindedAt',
      title: t('names.remindedAt'),
      width: 150,
      render: (one) => (one.remindedAt ? moment(one.remindedAt) : '–'),
    },
  ];
}
