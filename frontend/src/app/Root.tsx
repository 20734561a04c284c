import { useEffect } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { session } from '@/api/session';
import { NoticeHost } from '@/kit/Notice';
import { paths } from '@/lib/paths';
import { useStore } from '@/lib/store';
import { signInPath } from './guards';
import { queryClient } from './queryClient';

/** Leaves for the sign-in page the moment the session ends, and forgets everything that was loaded under it. */
export function Root() {
  const now = useStore(session);
  const location = useLocation();
  const navigate = useNavigate();
  const open = location.pathname === paths.signIn;
  useEffect(() => {
    if (now.status === 'anonymous') {
      queryClient.clear();
      if (!open) {
        const here = new URL(globalThis.location.href);
        void navigate(now.ended ? signInPath(here) : paths.signIn, { replace: true });
      }
    }
  }, [now, open, navigate]);
  return (
    <>
      <Outlet />
      <NoticeHost />
    </>
  );
}
