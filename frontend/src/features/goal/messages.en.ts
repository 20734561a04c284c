import type { Translation } from '@/i18n';
import type zh from './messages.zh';

const en: Translation<typeof zh> = {
  goal: {
    title: 'My goal of the week',
    span: '{{from}} to {{to}}',
    asOf: 'Progress as of {{day}}',
    notYet: 'No data of this week yet',
    empty: 'No goal for this week yet. Try some loans first, then save them as your goal.',
    toWhatIf: 'What if',
    edit: 'Change',
    loans_one: '{{done}} / {{count}} loan',
    loans_other: '{{done}} / {{count}} loans',
    amount: '{{done}} / {{goal}}',
    extra_one: 'Besides: {{product}} {{count}} loan, {{amount}}',
    extra_other: 'Besides: {{product}} {{count}} loans, {{amount}}',
    met: 'reached',
    only: 'You set this goal for yourself: nobody else sees it, and it changes no score.',
  },
  save: {
    action: "Save as this week's goal",
    replace: "Replace this week's goal",
    none: "Add some loans above to save them as this week's goal.",
    replaces: 'You have a goal for this week already; saving replaces it.',
    done: "Saved as this week's goal",
  },
  edit: {
    title: 'Change my goal of the week',
    more: 'One more {{product}} loan',
    less: 'One {{product}} loan fewer',
    count: '{{product}} loans meant',
    amount: '{{product}} amount meant (CNY)',
    save: 'Save',
    drop: "Drop this week's goal",
    dropAgain: 'Tap again to drop the goal',
    dropped: 'Goal dropped',
    bad: 'An amount above 0 with at most two places, please',
  },
};
export default en;
