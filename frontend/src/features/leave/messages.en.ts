import type { Translation } from '@/i18n';
import type zh from './messages.zh';

const en: Translation<typeof zh> = {
  list: {
    lead: 'Approved leaves. Half of the working days or more exempt a month; days of leave are not counted as days without a loan',
    search: 'Name or staff number',
    month: 'Month',
    anyMonth: 'Any month',
    anyKind: 'Any kind',
    days_one: '{{count}} day',
    days_other: '{{count}} days',
    none: 'No leaves',
    noneFiltered: 'Widen or clear the filters.',
    noneYet: 'They appear once head office has imported the personnel department’s file.',
  },
  field: {
    officer: 'Officer',
    subBranch: 'Sub-branch (first day)',
    from: 'First day',
    until: 'Last day',
    days: 'Days',
    kind: 'Kind',
  },
  kind: {
    ANNUAL: 'Annual leave',
    SICK: 'Sick leave',
    PERSONAL: 'Personal leave',
    MARRIAGE: 'Marriage leave',
    MATERNITY: 'Parental leave',
    BEREAVEMENT: 'Bereavement',
    OTHER: 'Other',
  },
  import: {
    action: 'Import leaves',
    title: 'Import leaves',
    lead: 'Leaves that the personnel department has approved; the same file again changes nothing',
  },
  column: {
    staff_no: 'Staff number of the officer',
    from: 'First day; a row with the first day of a known leave corrects that leave',
    until: 'Last day, included',
    kind: 'ANNUAL, SICK, PERSONAL, MARRIAGE, MATERNITY, BEREAVEMENT, OTHER',
    status: 'APPROVED, also when empty; CANCELLED takes the leave back',
  },
  count: {
    rows: 'Rows',
    added: 'New leaves',
    changed: 'Corrected',
    cancelled: 'Cancelled',
    duplicates: 'Duplicates',
    rejected: 'Bad rows',
  },
  next: {
    title: 'What follows',
    open: 'Exemptions and flags of open months have been worked out anew.',
    closed: 'Closed months and the streaks in them stay as they are.',
    list: 'See the leaves',
  },
};
export default en;
