import type { Translation } from '@/i18n';
import type zh from './myDataWords.zh';

const en: Translation<typeof zh> = {
  title: 'My data',
  lead: 'All that the system holds on you. Passwords and tokens are kept only in a form that cannot be turned back, and are not part of it.',
  download: 'Download all (ZIP, one CSV a kind)',
  json: 'Download JSON',
  at: 'Made {{moment}}',
  rows_one: '{{count}} entry',
  rows_other: '{{count, number}} entries',
  nothing: 'No entries',
  shown: 'The first {{shown}} of {{total}}; download to see all of them.',
  wrong:
    'Something is wrong? Ask an administrator about people and assignments, and your sub-branch manager about loans and results.',
};
export default en;
