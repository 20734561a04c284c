import { lazy, Suspense, useEffect, useRef } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { session } from '@/api/session';
import { NoticeHost } from '@/kit/Notice';
import { paths } from '@/lib/paths';
import { useStore } from '@/lib/store';
import { signInPath } from './guards';
import { queryClient } from './queryClient';

// Outside demo mode it is asked for once, finds no demo, and shows nothing.
const DemoBanner = lazy(() => import('@/features/access/DemoBanner'));

/** Leaves for the sign-in page the moment the session ends, and forgets everything that was loaded under it. */
export function Root() {
  const now = useStore(session);
  const before = useRef(now.status);
  const location = useLocation();
  const navigate = useNavigate();
  const open = location.pathname === paths.signIn;
  useEffect(() => {
    // Only what a session loaded: the sign-in page, where it is open already, waits for an answer of its own.
    if (now.status === 'anonymous' && before.current === 'signed-in') {
      queryClient.clear();
    }
    before.current = now.status;
    if (now.status === 'anonymous' && !open) {
      const here = new URL(globalThis.location.href);
      void navigate(now.ended ? signInPath(here) : paths.signIn, { replace: true });
    }
  }, [now, open, navigate]);
  return (
    <>
      {now.status === 'signed-in' && (
        <Suspense>
          <DemoBanner />
        </Suspense>
      )}
      <Outlet />
      <NoticeHost />
    </>
  );
}
