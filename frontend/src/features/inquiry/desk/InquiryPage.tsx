import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Facts, Page, Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import Attachments from '@/kit/Attachments';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { moment, monthLabel } from '@/lib/clock';
import { money } from '@/lib/figures';
import { paths } from '@/lib/paths';
import shared from '../Inquiry.module.css';
import { Countdown, InquiryPill } from '../InquiryPill';
import { InquirySteps } from '../InquirySteps';
import { LinkedAdjustment, LinkedList, LinkedLoan } from '../Linked';
import { mayAttach } from '../model';
import { type Inquiry, inquiryQuery, type Versioned } from '../queries';
import styles from './Desk.module.css';
import { HandlePanel } from './HandlePanel';
import { StatementPanel } from './StatementPanel';

export default function InquiryPage() {
  const { t } = useTranslation('inquiry');
  const { t: common } = useTranslation();
  const { language } = useWords();
  const { id = '' } = useParams();
  const inquiry = useQuery(inquiryQuery(id));
  const summary = inquiry.data?.value.summary;
  return (
    <Page
      title={summary ? `${summary.name} · ${t(`kind.${summary.kind}`)}` : t('page.title')}
      sub={summary && `${monthLabel(summary.month, language)} · ${summary.unitName}`}
      crumbs={[{ label: common('area.inquiries'), to: paths.desk.inquiries }, { label: t('page.title') }]}
    >
      {inquiry.data ? (
        <Detail seen={inquiry.data} />
      ) : (
        <Panel>
          {inquiry.error ? (
            <ErrorPanel error={inquiry.error} retry={() => void inquiry.refetch()} />
          ) : (
            <SkeletonLines lines={6} />
          )}
        </Panel>
      )}
    </Page>
  );
}

/** What is asked and answered on the left, what it is about on the right. */
function Detail({ seen }: { seen: Versioned }) {
  const { t } = useTranslation('inquiry');
  const inquiry = seen.value;
  const { id } = inquiry.summary;
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        {inquiry.answer && <AnswerPanel inquiry={inquiry} />}
        <Panel title={t('said')} aside={<InquiryPill inquiry={inquiry.summary} />}>
          <div className={styles.stack}>
            <p className={shared.words}>{inquiry.words}</p>
            <Summary inquiry={inquiry} />
          </div>
        </Panel>
        <HandlePanel seen={seen} />
        {(inquiry.files > 0 || mayAttach(inquiry)) && (
          <Panel title={t('files')}>
            <Attachments owner={{ type: 'inquiry', id }} open={mayAttach(inquiry)} keys={['inquiries']} />
          </Panel>
        )}
      </div>
      <div className={styles.column}>
        <TopicPanel inquiry={inquiry} />
        <StatementPanel inquiry={inquiry} />
        <Panel title={t('history')}>
          <InquirySteps steps={inquiry.steps} />
        </Panel>
      </div>
    </div>
  );
}

function Summary({ inquiry: { summary, claimedAmount, claimedDay } }: { inquiry: Inquiry }) {
  const { t } = useTranslation('inquiry');
  return (
    <Facts
      items={[
        [t('facts.officer'), `${summary.name} ${summary.staffNo}`],
        [t('facts.reason'), t(`reason.${summary.reason}`)],
        ...(summary.loanNo ? [[t('facts.loanNo'), summary.loanNo] as const] : []),
        ...(claimedAmount == null ? [] : [[t('facts.amount'), money(claimedAmount, 'zh', 'yuan').value] as const]),
        ...(claimedDay ? [[t('facts.day'), claimedDay] as const] : []),
        [t('facts.owner'), summary.ownerName ?? t('noOwner')],
        [t('facts.askedAt'), moment(summary.askedAt)],
        [
          t('facts.due'),
          <span key="due" className={summary.overdue ? shared.late : undefined}>
            {summary.dueOn} <Countdown inquiry={summary} />
          </span>,
        ],
      ]}
    />
  );
}

function AnswerPanel({ inquiry }: { inquiry: Inquiry }) {
  const { t } = useTranslation('inquiry');
  const { loans, adjustments } = inquiry.corrections;
  return (
    <Panel title={t('answer')} aside={<InquiryPill inquiry={inquiry.summary} />}>
      <div className={styles.stack}>
        <p className={shared.words}>{inquiry.answer}</p>
        {loans.length + adjustments.length > 0 && <LinkedList corrections={inquiry.corrections} />}
      </div>
    </Panel>
  );
}

/** The very loan or adjustment, as it stands now. */
function TopicPanel({ inquiry: { summary, loan, adjustment } }: { inquiry: Inquiry }) {
  const { t } = useTranslation('inquiry');
  if (adjustment) {
    return (
      <Panel title={t('kind.ADJUSTMENT')}>
        <LinkedAdjustment adjustment={adjustment} />
      </Panel>
    );
  }
  return summary.loanNo ? (
    <Panel title={t('page.ledger')}>
      {loan ? <LinkedLoan loan={loan} /> : <p className={shared.small}>{t('page.notInLedger')}</p>}
    </Panel>
  ) : null;
}
