import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useMe } from '@/api/me';
import AlertBanner from '@/features/alert/phone/AlertBanner';
import { standingAlertQuery } from '@/features/alert/queries';
import HomePage from '@/features/scoring/phone/HomePage';
import StreakCard from '@/features/warning/phone/StreakCard';
import { ownOutlookQuery } from '@/features/warning/queries';
import { Card } from '@/kit/Card';
import { Skeleton } from '@/kit/Skeleton';

const GoalCard = lazy(() => import('@/features/goal/phone/GoalCard'));

/**
 * Where features meet on the officer's first screen: an alert, scores, and beside the week's part the own goal. What stands
 * above the scores is waited for: coming later, it would push them down under the reader's thumb.
 */
export default function OfficerHome() {
  const { staffNo } = useMe();
  const alert = useQuery(standingAlertQuery());
  const outlook = useQuery(ownOutlookQuery(staffNo));
  return (
    <HomePage
      pending={alert.isPending || outlook.isPending}
      notice={
        <>
          <AlertBanner />
          <StreakCard staffNo={staffNo} />
        </>
      }
      week={
        <Suspense
          fallback={
            <Card>
              <Skeleton height={150} />
            </Card>
          }
        >
          <GoalCard />
        </Suspense>
      }
    />
  );
}
