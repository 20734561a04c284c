import type { Translation } from '@/i18n';
import type zh from './peopleWords.zh';

const en: Translation<typeof zh> = {
  ranking: {
    title: 'Ranking',
    sub: '{{total}} people in the bank',
    mine: 'My place',
    tier: '{{tier}}',
    branch: 'Branch',
    list: 'All places',
    search: 'Name or staff number',
    tierFilter: 'Tier',
    branchFilter: 'Branch',
    allTiers: 'All tiers',
    allBranches: 'All branches',
    me: 'Me',
    toMe: 'Go to my place',
    none: 'Nobody matches',
    noneHint: 'Try something else, or clear the filters.',
    sameRank: 'Equal points share a rank. Only points are shown, never other people’s amounts.',
  },
  team: {
    title: 'Team',
    first: 'Look here first',
    firstHint: 'At this pace below the lifeline by month end, or with a streak',
    firstClosed: 'Below the lifeline this month, or with a streak',
    fine: 'On pace',
    allFine: 'Nobody is below the lifeline’s pace.',
    onPace: 'about {{amount}} by month end',
    amount: 'disbursed {{amount}}',
    lifeline: 'lifeline {{amount}}',
    behind: 'Pace below lifeline',
    missed: 'Below lifeline',
    streak: '{{months}} in a row',
    idle: 'No loan for a while: ask why',
    rush: 'Many loans at month end: ask why',
    more: '{{total}} people; the {{shown}} who may need a look come first. Choose a unit to narrow it down.',
    unit: 'Unit',
    needHelp: 'May need a look',
    days: 'working day {{elapsed}} of {{working}}',
  },
};
export default en;
