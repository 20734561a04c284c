import { createBrowserRouter, type RouteObject } from 'react-router';
import { MANAGER_ROLES } from '@/api/me';
import { paths } from '@/lib/paths';
import { anonymousOnly, only, ownTargets, phoneStart, signedInOnly, whatIfMonth } from './guards';
import { page } from './page';
import { Root } from './Root';
import { NotFound, RouteError } from './RouteError';
import { Splash } from './Splash';

const phone: RouteObject = {
  path: 'm',
  loader: signedInOnly,
  lazy: page(() => import('./PhoneLayout')),
  children: [
    {
      ErrorBoundary: RouteError,
      children: [
        {
          index: true,
          loader: phoneStart,
          lazy: page(() => import('./phone/OfficerHome'), 'scoringPhone'),
        },
        {
          path: 'statement/:month/:staffNo',
          loader: only('OFFICER', ...MANAGER_ROLES),
          lazy: page(() => import('@/features/scoring/phone/StatementPage'), 'scoringPhone', 'scoringDetail'),
        },
        {
          path: 'what-if/:month?',
          loader: whatIfMonth,
          lazy: page(() => import('./phone/OfficerWhatIf'), 'scoringPhone', 'scoringWhatIf'),
        },
        {
          path: 'ranking',
          loader: only('OFFICER', ...MANAGER_ROLES),
          lazy: page(() => import('@/features/scoring/phone/RankingPage'), 'scoringPhone', 'scoringPeople'),
        },
        {
          path: 'team',
          loader: only(...MANAGER_ROLES),
          lazy: page(() => import('@/features/scoring/phone/TeamPage'), 'scoringPhone', 'scoringPeople'),
        },
        { path: 'messages', lazy: page(() => import('@/features/messaging/phone/MessagesPage'), 'messaging') },
        {
          path: 'targets',
          loader: ownTargets,
          lazy: page(() => import('@/features/target/phone/MyTargetsPage'), 'targetPhone'),
        },
        {
          path: 'alerts',
          loader: only(...MANAGER_ROLES),
          lazy: page(() => import('@/features/alert/phone/AlertsPage'), 'alert'),
        },
        {
          path: 'warnings',
          loader: only('OFFICER'),
          lazy: page(() => import('@/features/warning/phone/WarningsPage'), 'warning'),
        },
        {
          path: 'improvement-plans',
          loader: only('OFFICER', ...MANAGER_ROLES),
          children: [
            { index: true, lazy: page(() => import('@/features/improvement/phone/PlansPage'), 'improvement') },
            { path: ':id', lazy: page(() => import('@/features/improvement/phone/PlanPage'), 'improvement') },
          ],
        },
        {
          path: 'exit-cases',
          loader: only('OFFICER', ...MANAGER_ROLES),
          children: [
            { index: true, lazy: page(() => import('@/features/exit/phone/ExitsPage'), 'exit') },
            { path: ':id', lazy: page(() => import('@/features/exit/phone/ExitPage'), 'exit') },
          ],
        },
        {
          path: 'actions',
          loader: only('OFFICER', ...MANAGER_ROLES),
          children: [
            { index: true, lazy: page(() => import('@/features/action/phone/ActionsPage'), 'action') },
            { path: ':id', lazy: page(() => import('@/features/action/phone/ActionPage'), 'action') },
          ],
        },
        {
          path: 'inquiries',
          loader: only('OFFICER', ...MANAGER_ROLES),
          children: [
            { index: true, lazy: page(() => import('@/features/inquiry/phone/InquiriesPage'), 'inquiry') },
            {
              path: 'ask/:month',
              loader: only('OFFICER'),
              lazy: page(() => import('@/features/inquiry/phone/AskPage'), 'inquiry'),
            },
            { path: ':id', lazy: page(() => import('@/features/inquiry/phone/InquiryPage'), 'inquiry') },
          ],
        },
        {
          path: 'notices',
          loader: only('OFFICER', ...MANAGER_ROLES),
          children: [
            { index: true, lazy: page(() => import('@/features/notice/phone/NoticesPage'), 'notice') },
            { path: ':id', lazy: page(() => import('@/features/notice/phone/NoticePage'), 'notice', 'files') },
          ],
        },
        { path: 'me', lazy: page(() => import('@/features/access/phone/MePage'), 'access') },
        { path: 'me/data', lazy: page(() => import('@/features/access/phone/MyDataPage'), 'accessMyData') },
        { path: '*', Component: NotFound },
      ],
    },
  ],
};

const ROOT = 'root';

const routes: RouteObject[] = [
  {
    id: ROOT,
    Component: Root,
    ErrorBoundary: RouteError,
    HydrateFallback: Splash,
    children: [
      {
        path: paths.signIn,
        loader: anonymousOnly,
        lazy: page(() => import('@/features/access/SignIn'), 'access'),
      },
      {
        path: paths.changePassword,
        loader: signedInOnly,
        lazy: page(() => import('@/features/access/ChangePassword'), 'access'),
      },
      phone,
      { path: '*', Component: NotFound },
    ],
  },
];

/** Phones never load the desk's routes: their many pages are told apart only when an address is none of the phone's. */
function discoverDesk() {
  let known = false;
  return async ({ path, patch }: { path: string; patch: (id: string, children: RouteObject[]) => void }) => {
    if (!known && path !== paths.phone.home && !path.startsWith(`${paths.phone.home}/`)) {
      const { desk } = await import('./deskRoutes');
      known = true;
      patch(ROOT, [desk]);
    }
  };
}

export function makeRouter() {
  return createBrowserRouter(routes, { patchRoutesOnNavigation: discoverDesk() });
}
