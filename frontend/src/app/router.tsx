import { createBrowserRouter, type RouteObject } from 'react-router';
import { MANAGER_ROLES } from '@/api/me';
import { paths } from '@/lib/paths';
import { rolesOf } from './areas';
import { anonymousOnly, deskOnly, deskStart, only, phoneStart, signedInOnly, whatIfMonth } from './guards';
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
          lazy: page(() => import('@/features/scoring/phone/HomePage'), 'scoringPhone'),
        },
        {
          path: 'statement/:month/:staffNo',
          loader: only('OFFICER', ...MANAGER_ROLES),
          lazy: page(() => import('@/features/scoring/phone/StatementPage'), 'scoringPhone', 'scoringDetail'),
        },
        {
          path: 'what-if/:month?',
          loader: whatIfMonth,
          lazy: page(() => import('@/features/scoring/phone/WhatIfPage'), 'scoringPhone', 'scoringWhatIf'),
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
        { path: 'me', lazy: page(() => import('@/features/access/phone/MePage'), 'access') },
        { path: '*', Component: NotFound },
      ],
    },
  ],
};

const desk: RouteObject = {
  loader: deskOnly,
  lazy: page(() => import('./DeskLayout')),
  children: [
    {
      ErrorBoundary: RouteError,
      children: [
        {
          index: true,
          loader: deskStart,
          handle: { scope: true },
          lazy: page(() => import('./Workbench'), 'scoringDesk', 'start'),
        },
        {
          path: paths.desk.ranking,
          loader: only(...rolesOf('ranking')),
          handle: { scope: true },
          lazy: page(() => import('@/features/scoring/desk/RankingPage'), 'scoringDesk'),
        },
        {
          path: paths.desk.statement(':month', ':staffNo'),
          loader: only(...rolesOf('ranking')),
          lazy: page(() => import('@/features/scoring/desk/StatementPage'), 'scoringDesk'),
        },
        {
          path: paths.desk.months,
          loader: only(...rolesOf('months')),
          lazy: page(() => import('@/features/scoring/desk/MonthsPage'), 'scoringDesk'),
        },
      ],
    },
  ],
};

const routes: RouteObject[] = [
  {
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
      desk,
      { path: '*', Component: NotFound },
    ],
  },
];

export function makeRouter() {
  return createBrowserRouter(routes);
}
