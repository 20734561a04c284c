import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { useMe } from '@/api/me';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { Card } from '@/kit/Card';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { PhonePage } from '@/kit/PhonePage';
import { SkeletonLines } from '@/kit/Skeleton';
import { monthLabel } from '@/lib/clock';
import { paths } from '@/lib/paths';
import { Measures } from '../Measures';
import { openedMutation, type Warning, warningsQuery } from '../queries';
import { StagePill } from '../StagePill';
import styles from './Streak.module.css';
import StreakCard from './StreakCard';

const MOST = 24;

/** What the officer was told of closed months, newest first, and what is done for them. */
export default function WarningsPage() {
  const { t } = useTranslation('warning');
  const me = useMe();
  return (
    <PhonePage title={t('mine')} back={paths.phone.home}>
      <StreakCard staffNo={me.staffNo} />
      <Mine staffNo={me.staffNo} />
    </PhonePage>
  );
}

function Mine({ staffNo }: { staffNo: string }) {
  const { t } = useTranslation('warning');
  const warnings = useQuery(warningsQuery({ q: staffNo }, 0, MOST));
  if (warnings.isPending) {
    return (
      <Card>
        <SkeletonLines lines={4} height={56} />
      </Card>
    );
  }
  if (warnings.isError) {
    return <ErrorPanel error={warnings.error} retry={() => void warnings.refetch()} />;
  }
  const own = warnings.data.items.filter((warning) => warning.staffNo === staffNo);
  return own.length === 0 ? (
    <Card>
      <Empty title={t('noneMine')} hint={t('noneMineHint')} />
    </Card>
  ) : (
    own.map((warning) => <Told key={warning.id} warning={warning} />)
  );
}

/** To see it here counts as having read the message, as to open that does. */
function Told({ warning }: { warning: Warning }) {
  const { t } = useTranslation('warning');
  const { language, shortMoney } = useWords();
  const client = useQueryClient();
  const { mutate } = useMutation({
    ...openedMutation,
    onSuccess: () => client.invalidateQueries({ queryKey: ['messages'] }),
  });
  const unread = warning.readAt ? undefined : warning.messageId;
  useEffect(() => {
    if (unread) {
      mutate(unread);
    }
  }, [unread, mutate]);
  return (
    <Card title={monthLabel(warning.month, language)} aside={<StagePill stage={warning.stage} />}>
      <div className={styles.lines}>
        <p>
          {t('field.amount')} {shortMoney(warning.amount)} ·{' '}
          {t('ofLifeline', { amount: shortMoney(warning.lifelineAmount) })} · {t('field.missing')}{' '}
          {shortMoney(warning.missingAmount)}
        </p>
        <p className={styles.note}>{t('months', { count: warning.streak })}</p>
        {warning.stage === 'EXIT' && (
          <Link className={styles.more} to={paths.phone.exits}>
            {t('toCase')}
          </Link>
        )}
        {warning.measures > 0 && (
          <>
            <p>
              <b>{t('measures')}</b>
            </p>
            <Measures id={warning.id} actionAt={paths.phone.action} />
          </>
        )}
      </div>
    </Card>
  );
}
