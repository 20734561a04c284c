import { lazy, Suspense } from 'react';
import HomePage from '@/features/scoring/phone/HomePage';
import { Card } from '@/kit/Card';
import { Skeleton } from '@/kit/Skeleton';

const GoalCard = lazy(() => import('@/features/goal/phone/GoalCard'));

/** Where features meet on the officer's first screen: scores, and beside the week's part the officer's own goal. */
export default function OfficerHome() {
  return (
    <HomePage
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
