import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { ExportButton } from '@/desk/ExportButton';
import { NextList } from '@/desk/NextList';
import { Panel } from '@/desk/Page';
import { ProblemAlert } from '@/desk/ProblemAlert';
import { useLeaveGuard } from '@/desk/useLeaveGuard';
import { language } from '@/i18n';
import { useTranslation } from '@/i18n/useTranslation';
import { Empty } from '@/kit/Empty';
import { notify } from '@/kit/Notice';
import { currentMonth, monthLabel } from '@/lib/clock';
import { faultsOf, type OfficerDraft, officerCells, officerDraftOf } from '../draft';
import { type OfficerAct, type OfficerSheet, officerMutation, type Versioned } from '../queries';
import { useAddedText } from './Added';
import { OfficerTable } from './OfficerTable';
import styles from './Sheet.module.css';
import { SheetState } from './SheetState';
import { SubBranchSums } from './SubBranchSums';

// Few open them, and what they are made of is heavy.
const ChangeLog = lazy(() => import('./ChangeLog'));
const PublishDialog = lazy(() => import('./PublishDialog'));
const OfficerSpreadDialog = lazy(() => import('./OfficerSpreadDialog'));

type Props = { seen: Versioned<OfficerSheet>; unit: string; month: string };
type Dialog = 'spread' | 'publish' | 'log' | undefined;

function useDesk({ seen, unit, month }: Props) {
  const { t } = useTranslation('target');
  const act = useMutation(officerMutation(useQueryClient()));
  const [edits, setEdits] = useState<{ draft: OfficerDraft; etag: string }>();
  const [dialog, setDialog] = useState<Dialog>();
  const run = (what: Partial<OfficerAct> & { kind: OfficerAct['kind'] }, said: 'saved' | 'spreadDone' | 'published') =>
    act.mutate({ unit, month, etag: edits?.etag ?? seen.etag, ...what } as OfficerAct, {
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

export function OfficerSheetPanel(props: Props) {
  const { t } = useTranslation('target');
  const { t: common } = useTranslation();
  const { seen, unit, month } = props;
  const sheet = seen.value;
  const { act, edits, setEdits, dialog, open, run } = useDesk(props);
  useLeaveGuard(edits !== undefined, t('act.leave'));
  const faulty = sheet.rows.some((row) => {
    const cell = edits?.draft.get(row.staffNo);
    return cell !== undefined && Object.values(faultsOf(row, cell)).some(Boolean);
  });
  return (
    <>
      <Panel
        flush
        title={t('officers.title', { name: sheet.unitName, month: monthLabel(month, language()) })}
        sub={<SheetState sheet={sheet} />}
        aside={
          <div className={styles.bar}>
            {!sheet.mayGive && (
              <span>
                {sheet.closed ? t('state.closedMonth') : t('state.readOnly', { giver: t('state.branchGives') })}
              </span>
            )}
            <Button onClick={() => open('log')}>{t('act.log')}</Button>
            <ExportButton path={`/targets/officers/${month}/${unit}`} name={`officer-targets-${unit}-${month}`} />
            {sheet.mayGive && !edits && (
              <>
                <Button onClick={() => setEdits({ draft: officerDraftOf(sheet), etag: seen.etag })}>
                  {t('act.edit')}
                </Button>
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
                  disabled={faulty}
                  loading={act.isPending}
                  onClick={() => run({ kind: 'save', rows: officerCells(edits.draft) }, 'saved')}
                >
                  {t('act.save')}
                </Button>
              </>
            )}
          </div>
        }
      >
        {!dialog && <ProblemAlert error={act.error} />}
        <SubBranchSums sheet={sheet} />
        {sheet.rows.length === 0 ? (
          <Empty title={t('officers.none')} hint={t('officers.noneHint')} />
        ) : (
          <OfficerTable
            sheet={sheet}
            draft={edits?.draft}
            onDraft={(draft) => edits && setEdits({ ...edits, draft })}
          />
        )}
        <p className={styles.note}>
          {t('officers.lifelineNote')} {sheet.provisional && t('state.provisional')}
        </p>
      </Panel>
      <Suspense>
        {dialog === 'spread' && (
          <OfficerSpreadDialog
            busy={act.isPending}
            error={act.error}
            onCancel={() => open(undefined)}
            onSpread={(spread) => run({ kind: 'spread', spread }, 'spreadDone')}
          />
        )}
        {dialog === 'publish' && (
          <PublishDialog
            name={sheet.unitName}
            again={sheet.edition > 0}
            busy={act.isPending}
            error={act.error}
            onCancel={() => open(undefined)}
            onPublish={(reason) => run({ kind: 'publish', reason }, 'published')}
          >
            <Consequences sheet={sheet} />
          </PublishDialog>
        )}
        {dialog === 'log' && <ChangeLog year={Number(month.slice(0, 4))} unit={unit} onClose={() => open(undefined)} />}
      </Suspense>
    </>
  );
}

function Consequences({ sheet }: { sheet: OfficerSheet }) {
  const { t } = useTranslation('target');
  const text = useAddedText();
  const changed = sheet.rows.filter(
    ({ draft, issued }) =>
      draft?.floorAmount !== issued?.floorAmount ||
      draft?.stretchAmount !== issued?.stretchAmount ||
      draft?.pointsStandard !== issued?.pointsStandard,
  ).length;
  const added = sheet.units.flatMap(({ unitCode, unitName, draftInflation }) =>
    draftInflation && draftInflation.difference !== 0
      ? [{ key: unitCode, text: t('publish.addedMonth', { month: unitName, added: text(draftInflation) }) }]
      : [],
  );
  return (
    <NextList
      items={[
        { key: 'officers', text: t('publish.officers', { count: changed }) },
        ...(sheet.month <= currentMonth() ? [{ key: 'begun', text: t('publish.officersBegun') }] : []),
        ...(added.length > 0 ? added : [{ key: 'none', text: t('publish.noneAdded') }]),
        { key: 'log', text: t('publish.log') },
      ]}
    />
  );
}
