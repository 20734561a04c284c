import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { ExportButton } from '@/desk/ExportButton';
import { Panel } from '@/desk/Page';
import { ProblemAlert } from '@/desk/ProblemAlert';
import { useLeaveGuard } from '@/desk/useLeaveGuard';
import { useTranslation } from '@/i18n/useTranslation';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { notify } from '@/kit/Notice';
import { SkeletonLines } from '@/kit/Skeleton';
import { draftOf, type UnitDraft, unitCells } from '../draft';
import { type UnitAct, type UnitSheet, unitMutation, unitSheetQuery, type Versioned } from '../queries';
import styles from './Sheet.module.css';
import { SheetState } from './SheetState';
import { UnitConsequences } from './UnitConsequences';
import { UnitTable } from './UnitTable';

// Few open them, and what they are made of is heavy.
const ChangeLog = lazy(() => import('./ChangeLog'));
const PublishDialog = lazy(() => import('./PublishDialog'));
const SpreadDialog = lazy(() => import('./SpreadDialog'));

type Props = { unit: string; year: number };

export function UnitPanel({ unit, year }: Props) {
  const sheet = useQuery(unitSheetQuery(year, unit));
  if (sheet.error) {
    return (
      <Panel>
        <ErrorPanel error={sheet.error} retry={() => void sheet.refetch()} />
      </Panel>
    );
  }
  return sheet.data ? (
    <Sheet seen={sheet.data} unit={unit} year={year} />
  ) : (
    <Panel>
      <SkeletonLines lines={12} height={36} />
    </Panel>
  );
}

type Dialog = 'spread' | 'publish' | 'log' | undefined;

/** What one sitting at the sheet does: edits of its own, and one dialog at a time. */
function useDesk(seen: Versioned<UnitSheet>, { unit, year }: Props) {
  const { t } = useTranslation('target');
  const act = useMutation(unitMutation(useQueryClient()));
  const [edits, setEdits] = useState<{ draft: UnitDraft; etag: string }>();
  const [dialog, setDialog] = useState<Dialog>();
  const run = (what: Partial<UnitAct> & { kind: UnitAct['kind'] }, said: 'saved' | 'spreadDone' | 'published') =>
    act.mutate({ unit, year, etag: edits?.etag ?? seen.etag, ...what } as UnitAct, {
      onSuccess: () => {
        setEdits(undefined);
        setDialog(undefined);
        notify('ok', t(`act.${said}`));
      },
    });
  const open = (next: Dialog) => {
    act.reset();
    setDialog(next);
  };
  return { act, edits, setEdits, dialog, open, run };
}

function Sheet({ seen, unit, year }: Props & { seen: Versioned<UnitSheet> }) {
  const { t } = useTranslation('target');
  const { t: common } = useTranslation();
  const sheet = seen.value;
  const { act, edits, setEdits, dialog, open, run } = useDesk(seen, { unit, year });
  useLeaveGuard(edits !== undefined, t('act.leave'));
  const giver = sheet.own.level === 'HEAD_OFFICE' ? 'bankGives' : 'branchGives';
  return (
    <>
      <Panel
        flush
        title={t('units.title', { name: sheet.own.unitName, year })}
        sub={<SheetState sheet={sheet} />}
        aside={
          <div className={styles.bar}>
            {!sheet.mayGive && sheet.rows.length > 0 && (
              <span>{t('state.readOnly', { giver: t(`state.${giver}`) })}</span>
            )}
            <Button onClick={() => open('log')}>{t('act.log')}</Button>
            <ExportButton path={`/targets/units/${year}/${unit}`} name={`targets-${unit}-${year}`} />
            {sheet.mayGive && !edits && (
              <>
                <Button onClick={() => setEdits({ draft: draftOf(sheet), etag: seen.etag })}>{t('act.edit')}</Button>
                <Button onClick={() => open('spread')}>{t('act.spread')}</Button>
                <Button type="primary" disabled={!sheet.pending} onClick={() => open('publish')}>
                  {t('act.publish')}
                </Button>
              </>
            )}
            {edits && (
              <>
                <Button onClick={() => setEdits(undefined)}>{common('actions.cancel')}</Button>
                <Button
                  type="primary"
                  loading={act.isPending}
                  onClick={() => run({ kind: 'save', cells: unitCells(sheet, edits.draft) }, 'saved')}
                >
                  {t('act.save')}
                </Button>
              </>
            )}
          </div>
        }
      >
        {!dialog && <ProblemAlert error={act.error} />}
        <UnitTable sheet={sheet} draft={edits?.draft} onDraft={(draft) => edits && setEdits({ ...edits, draft })} />
        <p className={styles.note}>{t(sheet.rows.length > 0 ? 'notNought' : 'units.none')}</p>
      </Panel>
      <Suspense>
        {dialog === 'spread' && (
          <SpreadDialog
            bank={sheet.own.level === 'HEAD_OFFICE'}
            busy={act.isPending}
            error={act.error}
            onCancel={() => open(undefined)}
            onSpread={(spread) => run({ kind: 'spread', spread }, 'spreadDone')}
          />
        )}
        {dialog === 'publish' && (
          <PublishDialog
            name={sheet.own.unitName}
            again={sheet.edition > 0}
            busy={act.isPending}
            error={act.error}
            onCancel={() => open(undefined)}
            onPublish={(reason) => run({ kind: 'publish', reason }, 'published')}
          >
            <UnitConsequences sheet={sheet} />
          </PublishDialog>
        )}
        {dialog === 'log' && <ChangeLog year={year} unit={unit} onClose={() => open(undefined)} />}
      </Suspense>
    </>
  );
}
