import { lazy, Suspense, useState } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import { Button } from '@/kit/Button';
import { Card } from '@/kit/Card';
import { Skeleton } from '@/kit/Skeleton';
import type { Statement } from '../queries';
import styles from './Recomputation.module.css';

const Recomputation = lazy(() => import('./Recomputation'));

/** The second program comes to the phone when somebody asks for it. */
export function RecomputeCard({ statement, month }: { statement: Statement; month: string }) {
  const { t } = useTranslation('scoringDetail');
  const [asked, setAsked] = useState(false);
  return (
    <Card title={t('recompute.title')}>
      {asked ? (
        <Suspense fallback={<Skeleton height={120} />}>
          <Recomputation statement={statement} month={month} />
        </Suspense>
      ) : (
        <div className={styles.answer}>
          <p>{t('recompute.lead')}</p>
          <Button look="outline" wide onClick={() => setAsked(true)}>
            {t('recompute.start')}
          </Button>
        </div>
      )}
    </Card>
  );
}
