import { useState } from 'react';
import { Choice } from '@/desk/Choice';
import { SearchBox } from '@/desk/FilterBar';
import { ListPanel, useList } from '@/desk/ListPanel';
import { OrgPicker } from '@/desk/OrgPicker';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { STAGES } from '../model';
import { type Warning, warningsQuery } from '../queries';
import { MeasureDrawer } from './MeasureDrawer';
import { warningColumns } from './warningColumns';

const FILTERS = ['q', 'unit', 'month', 'stage', 'read', 'overdue', 'sort'] as const;

export function WarningList() {
  const { t } = useTranslation('warning');
  const { t: common } = useTranslation();
  const words = useWords();
  const list = useList(FILTERS, warningsQuery);
  const [opened, setOpened] = useState<Warning>();
  return (
    <>
      <ListPanel
        name="warnings"
        path="/warnings"
        list={list}
        columns={warningColumns(t, words)}
        onRow={setOpened}
        none={{ title: t('none'), filtered: t('noneFiltered'), yet: t('noneYet') }}
      >
        <SearchBox value={list.values.q} placeholder={t('search')} onChange={(q) => list.change({ q })} />
        <OrgPicker
          value={list.values.unit}
          placeholder={common('organisation.all')}
          onChange={(unit) => list.change({ unit })}
          onClear={() => list.change({ unit: undefined })}
        />
        <Choice
          label={t('field.stage')}
          placeholder={t('anyStage')}
          value={list.values.stage}
          options={STAGES.map((stage) => ({ value: stage, label: t(`stage.${stage}`) }))}
          onChange={(stage) => list.change({ stage })}
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
        <Choice
          label={t('field.measures')}
          placeholder={t('anyMeasures')}
          value={list.values.overdue}
          options={[{ value: 'true', label: t('onlyOverdue') }]}
          onChange={(overdue) => list.change({ overdue })}
        />
      </ListPanel>
      {opened && <MeasureDrawer warning={opened} onClose={() => setOpened(undefined)} />}
    </>
  );
}
