import type { ParseKeys } from 'i18next';
import type { Role } from '@/api/session';
import { paths } from '@/lib/paths';

export type AreaKey =
  | 'home'
  | 'ranking'
  | 'actions'
  | 'inquiries'
  | 'notices'
  | 'months'
  | 'schemes'
  | 'audit'
  | 'ledger'
  | 'people'
  | 'organisationImport'
  | 'calendar'
  | 'leaves'
  | 'targets'
  | 'alerts'
  | 'warnings'
  | 'improvements'
  | 'exits'
  | 'exemptions'
  | 'apiClients';

export type Area = {
  readonly key: AreaKey;
  readonly path: string;
  readonly label: ParseKeys<'common'>;
  readonly roles: readonly Role[];
};

const managers: readonly Role[] = ['SUB_BRANCH_MANAGER', 'BRANCH_MANAGER', 'HEAD_OFFICE', 'AUDITOR'];

/** The desk's areas: the menu and the guards both read this table, so they cannot disagree. */
export const areas: readonly Area[] = [
  { key: 'home', path: paths.desk.home, label: 'area.home', roles: [...managers, 'ADMIN'] },
  { key: 'ranking', path: paths.desk.ranking, label: 'area.ranking', roles: managers },
  { key: 'targets', path: paths.desk.targets, label: 'area.targets', roles: managers },
  { key: 'alerts', path: paths.desk.alerts, label: 'area.alerts', roles: managers },
  { key: 'warnings', path: paths.desk.warnings, label: 'area.warnings', roles: managers },
  { key: 'improvements', path: paths.desk.improvements, label: 'area.improvements', roles: managers },
  { key: 'exits', path: paths.desk.exits, label: 'area.exits', roles: managers },
  { key: 'exemptions', path: paths.desk.exemptions, label: 'area.exemptions', roles: managers },
  { key: 'actions', path: paths.desk.actions, label: 'area.actions', roles: managers },
  { key: 'inquiries', path: paths.desk.inquiries, label: 'area.inquiries', roles: managers },
  { key: 'notices', path: paths.desk.notices, label: 'area.notices', roles: managers },
  { key: 'ledger', path: paths.desk.imports, label: 'area.ledger', roles: ['HEAD_OFFICE'] },
  { key: 'leaves', path: paths.desk.leaves, label: 'area.leaves', roles: managers },
  { key: 'months', path: paths.desk.months, label: 'area.months', roles: ['HEAD_OFFICE', 'AUDITOR'] },
  { key: 'schemes', path: paths.desk.schemes, label: 'area.schemes', roles: ['HEAD_OFFICE', 'AUDITOR'] },
  { key: 'audit', path: paths.desk.audit, label: 'area.audit', roles: ['AUDITOR'] },
  { key: 'apiClients', path: paths.desk.apiClients, label: 'area.apiClients', roles: ['HEAD_OFFICE', 'AUDITOR'] },
  { key: 'people', path: paths.desk.people, label: 'area.people', roles: ['ADMIN'] },
  {
    key: 'organisationImport',
    path: paths.desk.organisationImport,
    label: 'area.organisationImport',
    roles: ['ADMIN'],
  },
  { key: 'calendar', path: paths.desk.calendar, label: 'area.calendar', roles: ['ADMIN'] },
];

export function rolesOf(key: AreaKey): readonly Role[] {
  return areas.find((area) => area.key === key)?.roles ?? [];
}
