import type { Tone } from '@/kit/StatusPill';
import type { Cause, NewMeasure, NewPlan, Owner, PlanRow, Result } from './queries';

export const CAUSES: readonly Cause[] = [
  'APPLICATIONS',
  'APPROVALS',
  'TICKET_SIZE',
  'PRODUCT_MIX',
  'CHANNEL',
  'SKILLS',
  'OTHER',
];
export const RESULTS: readonly Result[] = ['REACHED', 'NOT_REACHED', 'ENDED_EARLY'];
export const OWNERS: readonly Owner[] = ['OFFICER', 'MANAGER'];

/** The server takes as many. */
export const MOST_MEASURES = 10;

export type State = 'UNSEEN' | 'RUNNING' | Result;

export const STATE_TONES: Record<State, Tone> = {
  UNSEEN: 'warn',
  RUNNING: 'info',
  REACHED: 'ok',
  NOT_REACHED: 'bad',
  ENDED_EARLY: 'none',
};

export const stateOf = ({ result, seenAt }: Pick<PlanRow, 'result' | 'seenAt'>): State =>
  result ?? (seenAt ? 'RUNNING' : 'UNSEEN');

export type Draft = {
  staffNo: string;
  causes: readonly Cause[];
  causeWords: string;
  goalAmount: number | null;
  endsOn: string;
  measures: readonly (NewMeasure & { key: number })[];
};

/** What the form lacks, by its field; the server judges the rest. */
export function lacking({ staffNo, causes, causeWords, goalAmount, endsOn, measures }: Draft): ReadonlySet<string> {
  const lacks: [string, boolean][] = [
    ['staffNo', staffNo.trim() === ''],
    ['causes', causes.length === 0],
    ['causeWords', causes.includes('OTHER') && causeWords.trim() === ''],
    ['goalAmount', goalAmount === null],
    ['endsOn', endsOn === ''],
    ...measures.flatMap(({ title, dueOn }, at): [string, boolean][] => [
      [`measures/${at}/title`, title.trim() === ''],
      [`measures/${at}/dueOn`, dueOn === ''],
    ]),
  ];
  return new Set(lacks.filter(([, lack]) => lack).map(([field]) => field));
}

export function wishOf({ staffNo, causes, causeWords, goalAmount, endsOn, measures }: Draft): NewPlan {
  return {
    staffNo: staffNo.trim(),
    causes: [...causes],
    ...(causeWords.trim() && { causeWords: causeWords.trim() }),
    goalAmount: goalAmount ?? 0,
    endsOn,
    measures: measures.map(({ title, owner, dueOn }) => ({ title: title.trim(), owner, dueOn })),
  };
}
