import type { Translation } from '@/i18n';
import type zh from './messages.zh';

export default {
  lead: 'Officers heading below the floor or the lifeline before the month ends; each is told, with proof of delivery and reading',
  level: { LIFELINE: 'Below lifeline', FLOOR: 'Below floor' },
  state: {
    STANDING: 'Still below',
    ESCALATED: 'Escalated',
    CLEARED: 'Recovered',
    MISSED: 'Missed',
    REACHED: 'Reached',
  },
  reached: { sent: 'Not delivered', delivered: 'Delivered', read: 'Read' },
  search: 'Name or no.',
  month: 'Month',
  anyMonth: 'Any month',
  anyLevel: 'Any level',
  anyState: 'Any state',
  anyRead: 'Read?',
  unread: 'Not read',
  none: 'No alerts',
  noneFiltered: 'Widen or clear the filters.',
  noneYet:
    'From the 6th working day on the system looks every working morning; officers heading below a target appear here.',
  field: {
    officer: 'Officer',
    subBranch: 'Sub-branch',
    level: 'Level',
    raisedOn: 'Alerted on',
    projected: 'Projected',
    missing: 'Missing',
    perDay: 'Per day',
    reached: 'Delivery',
    state: 'Now',
    month: 'Month',
  },
  atTheTime: { projected: 'On {{day}} heading for {{amount}}', missing: 'missing then {{amount}}' },
  final: 'Month ended at {{amount}} of {{limit}}',
  since: 'since {{day}}',
  ofLimit: 'of {{amount}}',
  daysLeft_one: '{{count}} working day left',
  daysLeft_other: '{{count}} working days left',
  banner: {
    title: {
      LIFELINE: 'At this pace the month ends below your lifeline',
      FLOOR: 'At this pace the month ends below your floor target',
    },
    sums: 'As of {{day}}: heading for {{projected}}, {{missing}} missing, {{perDay}} needed each working day.',
    action: 'See what you still need',
  },
  more: '{{more}} more',
} satisfies Translation<typeof zh>;
