import { createBrowserRouter, type RouteObject, redirect } from 'react-router';
import { paths } from '@/lib/paths';
import { anonymousOnly, deskOnly, deskStart, signedInOnly } from './guards';
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
        { index: true, loader: () => redirect(paths.phone.me) },
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
          lazy: page(() => import('./Workbench')),
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
