import { Select } from 'antd';
import { lazy, Suspense } from 'react';
import { DataTable, TableTools } from '@/desk/DataTable';
import { ExportButton } from '@/desk/ExportButton';
import { FilterBar, SearchBox, useFilters } from '@/desk/FilterBar';
import { OrgPicker } from '@/desk/OrgPicker';
import { Page, Panel } from '@/desk/Page';
import { PAGE_SIZE, usePages } from '@/desk/pages';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { Skeleton } from '@/kit/Skeleton';
import { count } from '@/lib/figures';
import { LEVELS, STATES } from '../alerts';
import { type AlertFilter, alertsQuery } from '../queries';
import { alertColumns } from './alertColumns';

// The calendar it opens weighs more than the whole page.
const MonthFilter = lazy(() => import('./MonthFilter'));

const FILTERS = ['q', 'unit', 'month', 'level', 'state', 'read', 'sort'] as const;

export default function AlertList() {
  const { t } = useTranslation('alert');
  const { t: common } = useTranslation();
  const words = useWords();
  const { values, change, clear } = useFilters(FILTERS);
  const asked = Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as Record<string, string>;
  const filter = asked as AlertFilter;
  const list = usePages(JSON.stringify(filter), (page) => alertsQuery(filter, page, PAGE_SIZE));
  const columns = alertColumns(t, words);
  const { sort: _, ...narrowing } = asked;
  const narrowed = Object.keys(narrowing).length > 0;
  return (
    <Page title={common('area.alerts')} sub={t('lead')}>
      <Panel flush>
        <FilterBar
          active={narrowed}
          clear={clear}
          aside={
            <>
              <span>{common('state.total', { total: count(list.total) })}</span>
              <ExportButton path={`/alerts?${new URLSearchParams(asked)}`} name="alerts" />
              <TableTools name="alerts" columns={columns} />
            </>
          }
        >
          <SearchBox value={values.q} placeholder={t('search')} onChange={(q) => change({ q })} />
          <OrgPicker
            value={values.unit}
            placeholder={common('organisation.all')}
            onChange={(unit) => change({ unit })}
            onClear={() => change({ unit: undefined })}
          />
          <Suspense fallback={<Skeleton width={150} height={34} />}>
            <MonthFilter value={values.month} onChange={(month) => change({ month })} />
          </Suspense>
          <Choice
            label={t('field.level')}
            placeholder={t('anyLevel')}
            value={values.level}
            options={LEVELS.map((level) => ({ value: level, label: t(`level.${level}`) }))}
            onChange={(level) => change({ level })}
          />
          <Choice
            label={t('field.state')}
            placeholder={t('anyState')}
            value={values.state}
            options={STATES.map((state) => ({ value: state, label: t(`state.${state}`) }))}
            onChange={(state) => change({ state })}
          />
          <Choice
            label={t('field.reached')}
            placeholder={t('anyRead')}
            value={values.read}
            options={[
              { value: 'true', label: t('reached.read') },
              { value: 'false', label: t('unread') },
            ]}
            onChange={(read) => change({ read })}
          />
        </FilterBar>
        {list.error ? (
          <ErrorPanel error={list.error} retry={list.refetch} />
        ) : (
          <DataTable
            name="alerts"
            columns={columns}
            rows={list.rows}
            pending={list.pending}
            sort={values.sort}
            onSort={(sort) => change({ sort })}
            onRange={list.show}
            empty={<Empty title={t('none')} hint={t(narrowed ? 'noneFiltered' : 'noneYet')} />}
          />
        )}
      </Panel>
    </Page>
  );
}

type ChoiceProps = {
  label: string;
  placeholder: string;
  value: string | undefined;
  options: { value: string; label: string }[];
  onChange: (value: string | undefined) => void;
};

function Choice({ label, placeholder, value, options, onChange }: ChoiceProps) {
  return (
    <Select
      aria-label={label}
      style={{ width: 140 }}
      allowClear
      placeholder={placeholder}
      value={options.find((option) => option.value === value)?.value ?? null}
      options={options}
      onChange={(next: string | undefined) => onChange(next)}
    />
  );
}
