import type { Translation } from '@/i18n';
import type zh from './whatIfWords.zh';

const en: Translation<typeof zh> = {
  whatIf: {
    title: 'What if',
    before: 'Points now',
    after: 'Points then',
    next: 'Next month',
    nextAverage: 'average {{points}}',
    amount: 'Disbursed',
    rank: 'Bank rank',
    others: ' (others unchanged)',
    draft: 'A few more loans',
    clear: 'Clear',
    more: 'One more: {{product}}',
    less: 'One fewer: {{product}}',
    count: 'Loans: {{product}}',
    ticket: 'Average amount: {{product}}',
    own: 'Back to my average',
    closed: '{{month}} is closed',
    closedHint: 'A closed month does not change any more. Try the current one.',
    toCurrent: 'Try the current month',
    note: 'Trying changes no result. Amounts start at your own average of the last three months.',
    goalMet: '{{goal}} is reached. Look at the next one.',
  },
};
export default en;
