import { lazy, Suspense } from 'react';
import HomePage from '@/features/scoring/phone/HomePage';
import { Card } from '@/kit/Card';
import { Skeleton } from '@/kit/Skeleton';

const AlertBanner = lazy(() => import('@/features/alert/phone/AlertBanner'));
const GoalCard = lazy(() => import('@/features/goal/phone/GoalCard'));

/** Where features meet on the officer's first screen: an alert, scores, and beside the week's part the own goal. */
export default function OfficerHome() {
  return (
    <HomePage
      notice={
        <Suspense>
          <AlertBanner />
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
