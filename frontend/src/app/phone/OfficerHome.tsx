import { lazy, Suspense } from 'react';
import { useMe } from '@/api/me';
import HomePage from '@/features/scoring/phone/HomePage';
import { Card } from '@/kit/Card';
import { Skeleton } from '@/kit/Skeleton';

const StreakCard = lazy(() => import('@/features/warning/phone/StreakCard'));
const AlertBanner = lazy(() => import('@/features/alert/phone/AlertBanner'));
const GoalCard = lazy(() => import('@/features/goal/phone/GoalCard'));

/** Where features meet on the officer's first screen: an alert, scores, and beside the week's part the own goal. */
export default function OfficerHome() {
  const me = useMe();
  return (
    <HomePage
      notice={
        <Suspense>
          <AlertBanner />
          <StreakCard staffNo={me.staffNo} />
        </Suspense>
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
