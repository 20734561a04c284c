import type { Draft } from '../queries';

/** The draft as the form holds it. */
export type Values = Omit<Draft, 'schemeId'> & { schemeId: string | undefined };
export type NewQuestion = Draft['questions'][number];

export const FEWEST = 3;
export const MOST = 5;
export const ROLES = ['OFFICER', 'SUB_BRANCH_MANAGER', 'BRANCH_MANAGER'] as const;

export const emptyValues = (unit: string, day: string): Values => ({
  title: '',
  text: '',
  effectiveOn: day,
  schemeId: undefined,
  days: 3,
  audience: { units: [unit], roles: ['OFFICER'], tiers: [] },
  questions: [],
});

export const emptyQuestion = (): NewQuestion => ({ text: '', options: ['', ''], right: 0, explanation: '' });

/** A check has three questions at least; without one there are none. */
export const withCheck = (questions: readonly NewQuestion[]): NewQuestion[] => [
  ...questions,
  ...Array.from({ length: Math.max(0, FEWEST - questions.length) }, emptyQuestion),
];

/** Without the option; the right answer stays the same one, or becomes the first. */
export function withoutOption(question: NewQuestion, at: number): NewQuestion {
  const right = question.right === at ? 0 : question.right - (question.right > at ? 1 : 0);
  return { ...question, options: question.options.filter((_, option) => option !== at), right };
}

/** What goes to the server: tiers only where officers are addressed, and a scheme only where one is chosen. */
export function draftOf({ schemeId, audience, ...rest }: Values): Draft {
  const tiers = audience.roles.includes('OFFICER') ? audience.tiers : [];
  return { ...rest, audience: { ...audience, tiers }, ...(schemeId ? { schemeId } : {}) };
}

/** Fields that must not be empty, by pointer, so that they can say so before the server does. */
export function missing(values: Values): string[] {
  const empty = (text: string) => text.trim() === '';
  return [
    ...(empty(values.title) ? ['/title'] : []),
    ...(empty(values.text) ? ['/text'] : []),
    ...(empty(values.effectiveOn) ? ['/effectiveOn'] : []),
    ...(values.audience.units.length === 0 ? ['/audience/units'] : []),
    ...(values.audience.roles.length === 0 ? ['/audience/roles'] : []),
    ...values.questions.flatMap((question, at) => [
      ...(empty(question.text) ? [`/questions/${at}/text`] : []),
      ...question.options.flatMap((option, place) => (empty(option) ? [`/questions/${at}/options/${place}`] : [])),
      ...(empty(question.explanation) ? [`/questions/${at}/explanation`] : []),
    ]),
  ];
}
