import { holds, MANAGER_ROLES, type Me } from '@/api/me';
import type { Screen } from '@/features/search/screens';
import en from '@/i18n/common.en';
import zh from '@/i18n/common.zh';
import { paths } from '@/lib/paths';
import { type AreaKey, areas } from './areas';

/** Of the pinyin of each area's Chinese name. */
export const AREA_INITIALS: Record<AreaKey, string> = {
  home: 'gzt',
  ranking: 'pm',
  targets: 'mbxd',
  alerts: 'cnyj',
  warnings: 'txyyj',
  improvements: 'yryc',
  exits: 'tcsy',
  exemptions: 'khhm',
  actions: 'rw',
  inquiries: 'cjwx',
  notices: 'tz',
  ledger: 'tzdr',
  leaves: 'qj',
  months: 'ydgz',
  schemes: 'khfa',
  audit: 'sjrz',
  apiClients: 'jkkhd',
  people: 'ryygw',
  organisationImport: 'jgdr',
  calendar: 'gzrl',
};

export const TAB_INITIALS = { home: 'sy', whatIf: 'ss', team: 'td', ranking: 'pm', messages: 'xx', me: 'wd' } as const;

function tab(key: keyof typeof TAB_INITIALS, to: string): Screen {
  return { to, zh: zh.tab[key], en: en.tab[key], initials: TAB_INITIALS[key] };
}

function area(key: AreaKey, to: string): Screen {
  return { to, zh: zh.area[key], en: en.area[key], initials: AREA_INITIALS[key] };
}

/** The pages that the reader's roles open, by the names they have in the menus. */
export function screensOf(me: Me, face: 'phone' | 'desk'): Screen[] {
  if (face === 'desk') {
    return [
      ...areas.filter(({ roles }) => holds(me, ...roles)).map(({ key, path }) => area(key, path)),
      tab('messages', paths.desk.messages),
    ];
  }
  const officer = holds(me, 'OFFICER');
  const manager = holds(me, ...MANAGER_ROLES);
  return [
    ...(officer ? [tab('home', paths.phone.home), tab('whatIf', '/m/what-if')] : []),
    ...(manager ? [tab('team', paths.phone.team), area('alerts', paths.phone.alerts)] : []),
    ...(officer || manager ? [tab('ranking', paths.phone.ranking), area('actions', paths.phone.actions)] : []),
    ...(officer
      ? [
          area('warnings', paths.phone.warnings),
          area('exits', paths.phone.exits),
          area('targets', paths.phone.targets),
          area('inquiries', paths.phone.inquiries),
        ]
      : []),
    ...(officer || manager
      ? [area('improvements', paths.phone.improvements), area('notices', paths.phone.notices)]
      : []),
    tab('messages', paths.phone.messages),
    tab('me', paths.phone.me),
  ];
}
