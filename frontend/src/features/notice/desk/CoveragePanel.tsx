import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { ExportButton } from '@/desk/ExportButton';
import { Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { levelOf } from '../model';
import { type Coverage, coverageQuery, type Notice, type Step } from '../queries';
import { CoverageTable } from './CoverageTable';
import styles from './Notices.module.css';
import { RecipientsPanel } from './RecipientsPanel';
import { RemindButton } from './RemindButton';

/** Whose names are asked for: a unit, and the step that is missing. */
export type Asked = { readonly unit?: string; readonly missing?: Step };

/** How far the notice has come, from the reader's units down to the names that are missing. */
export function CoveragePanel({ notice }: { notice: Notice }) {
  const { t } = useTranslation('notice');
  const { id } = notice.summary;
  const coverage = useQuery(coverageQuery(id));
  const [unit, setUnit] = useState<string>();
  const [asked, setAsked] = useState<Asked>();
  return (
    <>
      <Panel
        title={t('coverage.title')}
        sub={t('coverage.sub')}
        aside={
          <div className={styles.buttons}>
            {notice.moves.includes('REMIND') && coverage.data && (
              <RemindButton notice={id} rows={coverage.data} unit={unit} />
            )}
            <ExportButton path={`/notices/${id}/coverage`} name="notice-coverage" />
          </div>
        }
      >
        {coverage.error ? (
          <ErrorPanel error={coverage.error} retry={() => void coverage.refetch()} />
        ) : coverage.data ? (
          <Level rows={coverage.data} unit={unit} onUnit={setUnit} onAsk={setAsked} />
        ) : (
          <SkeletonLines lines={6} />
        )}
      </Panel>
      {asked && (
        <RecipientsPanel
          key={`${asked.unit} ${asked.missing}`}
          id={id}
          asked={asked}
          unitName={coverage.data?.find((row) => row.unitCode === asked.unit)?.unitName}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}

type LevelProps = {
  rows: readonly Coverage[];
  unit: string | undefined;
  onUnit: (unit: string | undefined) => void;
  onAsk: (asked: Asked) => void;
};

function Level({ rows, unit, onUnit, onAsk }: LevelProps) {
  const { t } = useTranslation('notice');
  const { at, above } = levelOf(rows, unit);
  return (
    <div className={styles.body}>
      {at && above && (
        <div className={styles.crumbs}>
          <Button size="small" onClick={() => onUnit(above.unitCode)}>
            {t('coverage.up', { unit: above.unitName })}
          </Button>
          <b>{at.unitName}</b>
        </div>
      )}
      <CoverageTable rows={rows} unit={unit} onUnit={onUnit} onAsk={onAsk} />
    </div>
  );
}
