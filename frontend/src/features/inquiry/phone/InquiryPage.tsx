import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useParams } from 'react-router';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { Button, ButtonLink } from '@/kit/Button';
import { Card } from '@/kit/Card';
import { ErrorPanel, useErrorWords } from '@/kit/ErrorPanel';
import { notify } from '@/kit/Notice';
import { PhonePage } from '@/kit/PhonePage';
import { SkeletonLines } from '@/kit/Skeleton';
import { monthLabel } from '@/lib/clock';
import { paths } from '@/lib/paths';
import shared from '../Inquiry.module.css';
import { InquiryPill } from '../InquiryPill';
import { InquirySteps } from '../InquirySteps';
import { LinkedList } from '../Linked';
import { mayAttach } from '../model';
import { type Inquiry, inquiryQuery, type Versioned, withdrawMutation } from '../queries';
import { InquiryFacts } from './InquiryFacts';
import styles from './Phone.module.css';

const Attachments = lazy(() => import('@/kit/Attachments'));

export default function InquiryPage() {
  const { t } = useTranslation('inquiry');
  const { language } = useWords();
  const { id = '' } = useParams();
  const inquiry = useQuery(inquiryQuery(id));
  const summary = inquiry.data?.value.summary;
  return (
    <PhonePage
      title={summary ? t(`kind.${summary.kind}`) : t('mine')}
      sub={summary ? monthLabel(summary.month, language) : '\u00a0'}
      back={paths.phone.inquiries}
    >
      {inquiry.data ? (
        <Detail seen={inquiry.data} />
      ) : (
        <Card>
          {inquiry.error ? (
            <ErrorPanel error={inquiry.error} retry={() => void inquiry.refetch()} />
          ) : (
            <SkeletonLines lines={5} />
          )}
        </Card>
      )}
    </PhonePage>
  );
}

function Detail({ seen }: { seen: Versioned }) {
  const { t } = useTranslation('inquiry');
  const inquiry = seen.value;
  const { id } = inquiry.summary;
  return (
    <>
      {inquiry.answer && <AnswerCard inquiry={inquiry} />}
      <Card title={t('said')} aside={<InquiryPill inquiry={inquiry.summary} />}>
        <div className={styles.stack}>
          <p className={shared.words}>{inquiry.words}</p>
          <InquiryFacts inquiry={inquiry} />
          {inquiry.moves.includes('WITHDRAW') && <Withdraw seen={seen} />}
          {inquiry.moves.some((move) => move !== 'WITHDRAW') && (
            <ButtonLink look="outline" wide to={`${paths.desk.inquiry(id)}?face=desk`}>
              {t('onDesk')}
            </ButtonLink>
          )}
        </div>
      </Card>
      {(inquiry.files > 0 || mayAttach(inquiry)) && (
        <Card title={t('files')}>
          <Suspense fallback={<SkeletonLines lines={1} height={56} />}>
            <Attachments owner={{ type: 'inquiry', id }} open={mayAttach(inquiry)} keys={['inquiries']} />
          </Suspense>
        </Card>
      )}
      <Card title={t('history')}>
        <InquirySteps steps={inquiry.steps} />
      </Card>
    </>
  );
}

function AnswerCard({ inquiry }: { inquiry: Inquiry }) {
  const { t } = useTranslation('inquiry');
  const { loans, adjustments } = inquiry.corrections;
  return (
    <Card title={t('answer')} aside={<InquiryPill inquiry={inquiry.summary} />}>
      <div className={styles.stack}>
        <p className={shared.words}>{inquiry.answer}</p>
        {loans.length + adjustments.length > 0 && (
          <>
            <p className={styles.note}>{t('corrections')}</p>
            <LinkedList corrections={inquiry.corrections} />
          </>
        )}
      </div>
    </Card>
  );
}

/** Asked twice: nobody answers any more afterwards. */
function Withdraw({ seen }: { seen: Versioned }) {
  const { t } = useTranslation('inquiry');
  const [sure, setSure] = useState(false);
  const withdraw = useMutation(withdrawMutation(useQueryClient(), seen.value.summary.id));
  const words = useErrorWords(withdraw.error);
  const go = () => withdraw.mutate(seen.etag, { onSuccess: () => notify('ok', t('withdraw.done')) });
  return (
    <>
      <Button
        look={sure ? 'danger' : 'outline'}
        wide
        busy={withdraw.isPending}
        onClick={() => (sure ? go() : setSure(true))}
      >
        {t(sure ? 'withdraw.sure' : 'withdraw.button')}
      </Button>
      {sure && !withdraw.isError && <p className={styles.note}>{t('withdraw.note')}</p>}
      {withdraw.isError && (
        <p className={styles.error} role="alert">
          {words.hint}
        </p>
      )}
    </>
  );
}
