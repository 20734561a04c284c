import { createBrowserRouter, type RouteObject, redirect } from 'react-router';
import { MANAGER_ROLES } from '@/api/me';
import { currentMonth } from '@/lib/clock';
import { paths } from '@/lib/paths';
import { rolesOf } from './areas';
import { anonymousOnly, deskOnly, deskStart, only, phoneStart, signedInOnly } from './guards';
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
        { index: true, loader: phoneStart, lazy: page(() => import('@/features/scoring/phone/HomePage'), 'scoring') },
        {
          path: 'statement/:month/:staffNo',
          loader: only('OFFICER', ...MANAGER_ROLES),
          lazy: page(() => import('@/features/scoring/phone/StatementPage'), 'scoring'),
        },
        { path: 'what-if', loader: () => redirect(paths.phone.whatIf(currentMonth())) },
        {
          path: 'what-if/:month',
          loader: only('OFFICER'),
          lazy: page(() => import('@/features/scoring/phone/WhatIfPage'), 'scoring'),
        },
        {
          path: 'ranking',
          loader: only('OFFICER', ...MANAGER_ROLES),
          lazy: page(() => import('@/features/scoring/phone/RankingPage'), 'scoring'),
        },
        {
          path: 'team',
          loader: only(...MANAGER_ROLES),
          lazy: page(() => import('@/features/scoring/phone/TeamPage'), 'scoring'),
        },
        { path: 'me', lazy: page(() => import('@/features/access/phone/MePage'), 'access') },
        { path: '*', Component: NotFound },
      ],
    },
  ],
};

const ledger: RouteObject = {
  path: paths.desk.imports,
  loader: only(...rolesOf('ledger')),
  children: [
    { index: true, lazy: page(() => import('@/features/ledger/desk/ImportList'), 'ledger') },
    { path: 'new', lazy: page(() => import('@/features/ledger/desk/NewImport'), 'ledger') },
    { path: ':id', lazy: page(() => import('@/features/ledger/desk/ImportPage'), 'ledger') },
  ],
};

const schemes: RouteObject = {
  path: paths.desk.schemes,
  loader: only(...rolesOf('schemes')),
  children: [
    { index: true, lazy: page(() => import('@/features/scheme/desk/SchemeList'), 'scheme') },
    {
      path: 'new',
      loader: only('HEAD_OFFICE'),
      lazy: page(() => import('@/features/scheme/desk/NewScheme'), 'scheme'),
    },
    { path: ':id', lazy: page(() => import('@/features/scheme/desk/SchemePage'), 'scheme') },
  ],
};

const organisation: RouteObject[] = [
  {
    path: paths.desk.people,
    loader: only(...rolesOf('people')),
    children: [
      { index: true, lazy: page(() => import('@/features/organisation/desk/PeopleList'), 'organisation') },
      { path: 'new', lazy: page(() => import('@/features/organisation/desk/NewPerson'), 'organisation') },
      { path: 'import', lazy: page(() => import('@/features/organisation/desk/RoleImport'), 'organisation') },
      { path: ':staffNo', lazy: page(() => import('@/features/organisation/desk/PersonPage'), 'organisation') },
    ],
  },
  {
    path: paths.desk.organisationImport,
    loader: only(...rolesOf('organisationImport')),
    lazy: page(() => import('@/features/organisation/desk/OrganisationImport'), 'organisation'),
  },
  {
    path: paths.desk.calendar,
    loader: only(...rolesOf('calendar')),
    lazy: page(() => import('@/features/organisation/desk/CalendarPage'), 'organisation'),
  },
];

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
        ledger,
        schemes,
        ...organisation,
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
