import { type RouteObject, redirect } from 'react-router';
import { paths } from '@/lib/paths';
import { rolesOf } from './areas';
import { deskOnly, deskStart, only } from './guards';
import { page } from './page';
import { RouteError } from './RouteError';

const ledger: RouteObject = {
  path: paths.desk.imports,
  loader: only(...rolesOf('ledger')),
  children: [
    { index: true, lazy: page(() => import('@/features/ledger/desk/ImportList'), 'ledger') },
    { path: 'new', lazy: page(() => import('@/features/ledger/desk/NewImport'), 'ledger') },
    { path: ':id', lazy: page(() => import('@/features/ledger/desk/ImportPage'), 'ledger') },
  ],
};

const leaves: RouteObject = {
  path: paths.desk.leaves,
  loader: only(...rolesOf('leaves')),
  children: [
    { index: true, lazy: page(() => import('@/features/leave/desk/LeaveList'), 'leave') },
    {
      path: 'import',
      loader: only('HEAD_OFFICE'),
      lazy: page(() => import('@/features/leave/desk/LeaveImport'), 'leave'),
    },
  ],
};

const schemes: RouteObject = {
  path: paths.desk.schemes,
  loader: only(...rolesOf('schemes')),
  children: [
    { index: true, lazy: page(() => import('@/features/scheme/desk/SchemeList'), 'scheme', 'schemeTrial') },
    {
      path: 'new',
      loader: only('HEAD_OFFICE'),
      lazy: page(() => import('@/features/scheme/desk/NewScheme'), 'scheme', 'schemeTrial', 'laboratory'),
    },
    {
      path: 'compare',
      lazy: page(() => import('@/features/scheme/desk/ComparePage'), 'scheme', 'schemeTrial'),
    },
    {
      path: 'runs/:run',
      lazy: page(() => import('@/features/scheme/desk/ReportPage'), 'scheme', 'schemeTrial', 'laboratory'),
    },
    {
      path: ':id',
      lazy: page(() => import('@/features/scheme/desk/SchemePage'), 'scheme', 'schemeTrial', 'laboratory'),
    },
    {
      path: ':id/laboratory',
      lazy: page(() => import('@/features/scheme/desk/LaboratoryPage'), 'scheme', 'laboratory'),
    },
  ],
};

const actions: RouteObject = {
  path: paths.desk.actions,
  loader: only(...rolesOf('actions')),
  children: [
    { index: true, lazy: page(() => import('@/features/action/desk/ActionsPage'), 'action') },
    {
      path: 'new',
      loader: only('SUB_BRANCH_MANAGER', 'BRANCH_MANAGER', 'HEAD_OFFICE'),
      lazy: page(() => import('@/features/action/desk/NewAction'), 'action'),
    },
    { path: ':id', lazy: page(() => import('@/features/action/desk/ActionPage'), 'action', 'files') },
  ],
};

const inquiries: RouteObject = {
  path: paths.desk.inquiries,
  loader: only(...rolesOf('inquiries')),
  children: [
    { index: true, lazy: page(() => import('@/features/inquiry/desk/InquiriesPage'), 'inquiry') },
    { path: ':id', lazy: page(() => import('@/features/inquiry/desk/InquiryPage'), 'inquiry', 'files') },
  ],
};

const improvements: RouteObject = {
  path: paths.desk.improvements,
  loader: only(...rolesOf('improvements')),
  children: [
    { index: true, lazy: page(() => import('@/features/improvement/desk/PlansPage'), 'improvement') },
    {
      path: 'new',
      loader: only('SUB_BRANCH_MANAGER', 'BRANCH_MANAGER'),
      lazy: page(() => import('@/features/improvement/desk/NewPlan'), 'improvement'),
    },
    { path: ':id', lazy: page(() => import('@/features/improvement/desk/PlanPage'), 'improvement') },
  ],
};

const exits: RouteObject = {
  path: paths.desk.exits,
  loader: only(...rolesOf('exits')),
  children: [
    { index: true, lazy: page(() => import('@/features/exit/desk/ExitsPage'), 'exit') },
    { path: ':id', lazy: page(() => import('@/features/exit/desk/ExitPage'), 'exit') },
  ],
};

const exemptions: RouteObject = {
  path: paths.desk.exemptions,
  loader: only(...rolesOf('exemptions')),
  children: [
    { index: true, lazy: page(() => import('@/features/exemption/desk/ExemptionsPage'), 'exemption') },
    {
      path: 'new',
      loader: only('BRANCH_MANAGER'),
      lazy: page(() => import('@/features/exemption/desk/NewExemption'), 'exemption'),
    },
    { path: ':id', lazy: page(() => import('@/features/exemption/desk/ExemptionPage'), 'exemption', 'files') },
  ],
};

const notices: RouteObject = {
  path: paths.desk.notices,
  loader: only(...rolesOf('notices')),
  children: [
    { index: true, lazy: page(() => import('@/features/notice/desk/NoticesPage'), 'notice') },
    {
      path: 'new',
      loader: only('BRANCH_MANAGER', 'HEAD_OFFICE'),
      lazy: page(() => import('@/features/notice/desk/NewNotice'), 'notice'),
    },
    { path: ':id', lazy: page(() => import('@/features/notice/desk/NoticePage'), 'notice', 'files') },
    {
      path: ':id/edit',
      loader: only('BRANCH_MANAGER', 'HEAD_OFFICE'),
      lazy: page(() => import('@/features/notice/desk/EditNotice'), 'notice'),
    },
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

export const desk: RouteObject = {
  loader: deskOnly,
  lazy: page(() => import('./DeskLayout'), 'desk'),
  children: [
    {
      ErrorBoundary: RouteError,
      children: [
        {
          index: true,
          loader: deskStart,
          handle: { scope: true },
          lazy: page(() => import('./Workbench'), 'reporting', 'start', 'messaging'),
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
        {
          path: paths.desk.audit,
          loader: only(...rolesOf('audit')),
          lazy: page(() => import('@/features/audit/desk/AuditPage'), 'audit'),
        },
        // Messages name one address for both faces, and an officer's tools are the phone's.
        { path: 'what-if/:month', loader: ({ params }) => redirect(paths.phone.whatIf(params.month ?? '')) },
        { path: paths.desk.messages, lazy: page(() => import('@/features/messaging/desk/MessagesPage'), 'messaging') },
        {
          path: paths.desk.targets,
          loader: only(...rolesOf('targets')),
          lazy: page(() => import('@/features/target/desk/TargetsPage'), 'target'),
        },
        {
          path: paths.desk.alerts,
          loader: only(...rolesOf('alerts')),
          lazy: page(() => import('@/features/alert/desk/AlertList'), 'alert'),
        },
        {
          path: paths.desk.warnings,
          loader: only(...rolesOf('warnings')),
          lazy: page(() => import('@/features/warning/desk/WarningsPage'), 'warning'),
        },
        improvements,
        exits,
        exemptions,
        actions,
        inquiries,
        notices,
        ledger,
        leaves,
        schemes,
        {
          path: paths.desk.apiClients,
          loader: only(...rolesOf('apiClients')),
          lazy: page(() => import('@/features/access/desk/ApiClients'), 'apiClients'),
        },
        ...organisation,
      ],
    },
  ],
};
