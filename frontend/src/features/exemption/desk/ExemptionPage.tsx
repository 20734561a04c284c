import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Facts, Page, Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import Attachments from '@/kit/Attachments';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { StatusPill } from '@/kit/StatusPill';
import { paths } from '@/lib/paths';
import { STATUS_TONES } from '../model';
import { EXEMPTIONS, type Exemption, exemptionQuery, type Versioned } from '../queries';
import { DecisionPanel } from './DecisionPanel';
import styles from './Exemption.module.css';

export default function ExemptionPage() {
  const { t } = useTranslation('exemption');
  const { t: common } = useTranslation();
  const { id = '' } = useParams();
  const exemption = useQuery(exemptionQuery(id));
  const summary = exemption.data?.value.summary;
  return (
    <Page
      title={summary ? `${summary.name} · ${t(`kind.${summary.kind}`)}` : t('page')}
      sub={summary && `${summary.from} – ${summary.until}`}
      crumbs={[{ label: common('area.exemptions'), to: paths.desk.exemptions }, { label: t('page') }]}
    >
      {exemption.data ? (
        <Detail seen={exemption.data} />
      ) : (
        <Panel>
          {exemption.error ? (
            <ErrorPanel error={exemption.error} retry={() => void exemption.refetch()} />
          ) : (
            <SkeletonLines lines={6} />
          )}
        </Panel>
      )}
    </Page>
  );
}

function Detail({ seen }: { seen: Versioned }) {
  const { t } = useTranslation('exemption');
  const exemption = seen.value;
  const { summary } = exemption;
  return (
    <div className={styles.stack}>
      <Panel
        title={t('reason')}
        aside={<StatusPill tone={STATUS_TONES[summary.status]}>{t(`status.${summary.status}`)}</StatusPill>}
      >
        <div className={styles.stack}>
          <p className={styles.words}>{exemption.reason}</p>
          <Facts
            items={[
              [t('field.officer'), `${summary.name} ${summary.staffNo}`],
              [t('field.subBranch'), summary.subBranchName],
              [t('field.proposed'), summary.proposedBy],
              ...(summary.decidedBy ? [[t('field.decided'), summary.decidedBy] as const] : []),
              ...(exemption.words ? [[t('field.words'), exemption.words] as const] : []),
            ]}
          />
        </div>
      </Panel>
      <EffectPanel exemption={exemption} />
      <Panel title={t('files')}>
        <Attachments owner={{ type: 'exemption', id: summary.id }} open={exemption.editable} keys={[...EXEMPTIONS]} />
      </Panel>
      {summary.status === 'PROPOSED' && (
        <Panel title={t('decision')}>
          <DecisionPanel seen={seen} />
        </Panel>
      )}
    </div>
  );
}

/** The count with it and without it: before the approval as it would be, after it as it was. */
function EffectPanel({ exemption: { effect, streakBefore, streakAfter } }: { exemption: Exemption }) {
  const { t } = useTranslation('exemption');
  const before = effect?.before ?? streakBefore;
  const after = effect?.after ?? streakAfter;
  if (before === undefined || after === undefined) {
    return null;
  }
  return (
    <Panel title={t('effect')}>
      <p className={styles.effect}>{t('effectOf', { before, after })}</p>
      {effect && (
        <p className={styles.note}>
          {effect.months.length > 0 ? t('effectMonths', { months: effect.months.join(', ') }) : t('noEffect')}
        </p>
      )}
      <p className={styles.note}>{t('closedStay')}</p>
    </Panel>
  );
}
