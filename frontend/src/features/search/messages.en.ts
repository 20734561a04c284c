import type { Translation } from '@/i18n';
import type zh from './messages.zh';

export default {
  title: 'Search',
  placeholder: 'People, staff numbers, units, pages; pinyin too',
  results: 'Results',
  group: { SCREENS: 'Pages', PEOPLE: 'People', UNITS: 'Units', NOTICES: 'Notices' },
  more: 'There are more; please type more of it',
  none: 'Nothing found for “{{q}}”',
  noneHint: 'Try two characters of a name, its pinyin initials (such as wf), or a staff number.',
  found_one: '{{count}} result',
  found_other: '{{count}} results',
  keys: '↑↓ choose · Enter open · Esc close',
} satisfies Translation<typeof zh>;
