import type { Tone } from '@/kit/StatusPill';
import type { Coverage, Edition, Notice, OwnNotice, Recipient, Standing } from './queries';

const TONES: Record<Standing, Tone> = {
  DRAFT: 'none',
  AHEAD: 'info',
  IN_FORCE: 'ok',
  SUPERSEDED: 'warn',
  WITHDRAWN: 'bad',
};

export const STANDINGS = Object.keys(TONES) as readonly Standing[];
export const toneOf = (standing: Standing): Tone => TONES[standing];

/** What the reader did with it, in one word; what is over asks for nothing. */
export type Progress = 'unread' | 'unacknowledged' | 'acknowledged' | 'over';

export function progressOf(notice: Pick<OwnNotice, 'open' | 'readAt' | 'acknowledgedAt'>): Progress {
  if (notice.acknowledgedAt) {
    return 'acknowledged';
  }
  if (!notice.open) {
    return 'over';
  }
  return notice.readAt ? 'unacknowledged' : 'unread';
}

/** The version that the reader should look at instead: the one in force, or else the next to come. */
export function betterThan(notice: Notice): Edition | undefined {
  const { editions, summary } = notice;
  if (summary.standing === 'IN_FORCE' || summary.standing === 'DRAFT') {
    return undefined;
  }
  return (
    editions.find((edition) => edition.standing === 'IN_FORCE' && edition.id !== summary.id) ??
    editions.find((edition) => edition.standing === 'AHEAD' && edition.edition > summary.edition)
  );
}

/** An empty line begins a paragraph; nothing in the text is markup. */
export const paragraphs = (text: string): string[] =>
  text
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

/** Every question answered, in order; undefined while one is not. */
export function complete(answers: readonly (number | undefined)[], questions: number): number[] | undefined {
  const given = answers.slice(0, questions).filter((answer): answer is number => answer !== undefined);
  return given.length === questions ? given : undefined;
}

/** A unit with those right below it, which stand as rows under it. */
export function levelOf(rows: readonly Coverage[], code: string | undefined) {
  const top = rows.filter((row) => !rows.some((other) => other.unitCode === row.parentCode));
  const at = rows.find((row) => row.unitCode === code) ?? (top.length === 1 ? top[0] : undefined);
  const below = at ? rows.filter((row) => row.parentCode === at.unitCode) : top;
  return { at, below, above: rows.find((row) => row.unitCode === at?.parentCode) };
}

/** The steps that can be missing of whom a list has reached, in the order in which they are taken. */
const WANTED = [
  ['READ', 'read'],
  ['ACKNOWLEDGED', 'acknowledged'],
  ['CONVEYED', 'conveyed'],
] as const;
export type Wanted = (typeof WANTED)[number][0];

/** How many the notice was addressed to in all of the units, and of how many each step is missing. */
export function missingIn(rows: readonly Coverage[]) {
  const { at, below } = levelOf(rows, undefined);
  const sum = (of: 'recipients' | 'read' | 'acknowledged' | 'conveyed') =>
    (at ? [at] : below).reduce((all, row) => all + row[of], 0);
  const recipients = sum('recipients');
  return { recipients, missing: WANTED.map(([step, field]) => [step, recipients - sum(field)] as const) };
}

export const hasBelow = (rows: readonly Coverage[], code: string): boolean =>
  rows.some((row) => row.parentCode === code);

/** People of the unit itself, who are in none of those below it. */
export function ownOf(at: Coverage, below: readonly Coverage[]): Coverage | undefined {
  const rest = (of: 'recipients' | 'delivered' | 'read' | 'acknowledged' | 'conveyed') =>
    below.reduce((left, row) => left - row[of], at[of]);
  const own = {
    ...at,
    recipients: rest('recipients'),
    delivered: rest('delivered'),
    read: rest('read'),
    acknowledged: rest('acknowledged'),
    conveyed: rest('conveyed'),
  };
  return below.length > 0 && own.recipients > 0 ? own : undefined;
}

/** Whom a reminder would reach from where the reader stands: in one unit, or in all the topmost ones. */
export function remindable(rows: readonly Coverage[], unit: string | undefined) {
  const { at, below } = levelOf(rows, unit);
  const reached = at ? [at] : below;
  return {
    code: at?.unitCode,
    names: reached.map((row) => row.unitName),
    missing: reached.reduce((sum, row) => sum + row.remindable, 0),
    reminded: reached.reduce((sum, row) => sum + row.reminded, 0),
    at: reached
      .flatMap((row) => row.remindedAt ?? [])
      .sort()
      .at(-1),
  };
}

type Group = { readonly code: string; readonly name: string; readonly members: Recipient[] };

/** Recipients by the unit they belong to, in the order in which they come. */
export function bySubBranch(people: readonly Recipient[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const one of people) {
    const group = groups.get(one.unitCode) ?? { code: one.unitCode, name: one.unitName, members: [] };
    group.members.push(one);
    groups.set(one.unitCode, group);
  }
  return [...groups.values()];
}
