import { lazy, Suspense } from 'react';
import { Choice } from '@/desk/Choice';
import { SearchBox } from '@/desk/FilterBar';
import { ListPanel, useList } from '@/desk/ListPanel';
import { OrgPicker } from '@/desk/OrgPicker';
import { Page } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { Skeleton } from '@/kit/Skeleton';
import { LEVELS, STATES } from '../alerts';
import { alertsQuery } from '../queries';
import { alertColumns } from './alertColumns';

// The calendar it opens weighs more than the whole page.
const MonthFilter = lazy(() => import('./MonthFilter'));

const FILTERS = ['q', 'unit', 'month', 'level', 'state', 'read', 'sort'] as const;

export default function AlertList() {
  const { t } = useTranslation('alert');
  const { t: common } = useTranslation();
  const words = useWords();
  const list = useList(FILTERS, alertsQuery);
  const columns = alertColumns(t, words);
  return (
    <Page title={common('area.alerts')} sub={t('lead')}>
      <ListPanel
        name="alerts"
        path="/alerts"
        list={list}
        columns={columns}
        none={{ title: t('none'), filtered: t('noneFiltered'), yet: t('noneYet') }}
      >
        <SearchBox value={list.values.q} placeholder={t('search')} onChange={(q) => list.change({ q })} />
        <OrgPicker
          value={list.values.unit}
          placeholder={common('organisation.all')}
          onChange={(unit) => list.change({ unit })}
          onClear={() => list.change({ unit: undefined })}
        />
        <Suspense fallback={<Skeleton width={150} height={34} />}>
          <MonthFilter value={list.values.month} onChange={(month) => list.change({ month })} />
        </Suspense>
        <Choice
          label={t('field.level')}
          placeholder={t('anyLevel')}
          value={list.values.level}
          options={LEVELS.map((level) => ({ value: level, label: t(`level.${level}`) }))}
          onChange={(level) => list.change({ level })}
        />
        <Choice
          label={t('field.state')}
          placeholder={t('anyState')}
          value={list.values.state}
          options={STATES.map((state) => ({ value: state, label: t(`state.${state}`) }))}
          onChange={(state) => list.change({ state })}
        />
        <Choice
          label={t('field.reached')}
          placeholder={t('anyRead')}
          value={list.values.read}
          options={[
            { value: 'true', label: t('reached.read') },
            { value: 'false', label: t('unread') },
          ]}
          onChange={(read) => list.change({ read })}
        />
      </ListPanel>
    </Page>
  );
}
