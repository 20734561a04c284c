import { lazy, Suspense } from 'react';
import WhatIfPage from '@/features/scoring/phone/WhatIfPage';
import { Skeleton } from '@/kit/Skeleton';

const SaveGoal = lazy(() => import('@/features/goal/phone/SaveGoal'));

/** Supposed loans can be kept as the week's goal. */
export default function OfficerWhatIf() {
  return (
    <WhatIfPage
      save={(loans) => (
        <Suspense fallback={<Skeleton height={44} radius={10} />}>
          <SaveGoal loans={loans} />
        </Suspense>
      )}
    />
  );
}
