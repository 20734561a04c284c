import { minus } from './decimals';
import type { SchemeRules } from './queries';

export type Value = number | string | undefined;
export type Kind = 'same' | 'changed' | 'added' | 'removed';
/** How a number is shown; `word` is a name of something, such as a proposal. */
export type Unit = 'plain' | 'money' | 'percent' | 'months' | 'days' | 'loans' | 'tier' | 'month' | 'word' | 'text';

export type Difference = {
  readonly key: string;
  /** name in the catalogue's `field` */
  readonly field: string;
  readonly unit: Unit;
  readonly before: Value;
  readonly after: Value;
  readonly kind: Kind;
  /** after − before, for numbers on both sides */
  readonly by?: number;
};

/** A section, or one row of a list in it: a product, a tier, a rule. */
export type Group = {
  readonly key: string;
  readonly section: 'basics' | 'products' | 'tiers' | 'pace' | 'gradeRules' | 'caseBonus';
  /** code of the product, number of the tier or the rule */
  readonly row?: string;
  readonly kind: Kind;
  readonly items: readonly Difference[];
};

type Fields = readonly (readonly [string, Unit])[];
type Values = Readonly<Record<string, Value>>;

const BASICS: Fields = [
  ['name', 'text'],
  ['effectiveFrom', 'month'],
  ['tierWindowMonths', 'months'],
  ['entryTier', 'tier'],
  ['probationMonths', 'months'],
];
const PRODUCT: Fields = [
  ['coefficient', 'plain'],
  ['benchmarkBalance', 'money'],
  ['minFactor', 'plain'],
  ['maxFactor', 'plain'],
];
const TIER: Fields = [
  ['minAveragePoints', 'plain'],
  ['pointsStandard', 'plain'],
  ['lifelineAmount', 'money'],
  ['floorAmount', 'money'],
  ['stretchAmount', 'money'],
];
const PACE: Fields = [
  ['rushDays', 'days'],
  ['rushShare', 'percent'],
  ['rushMinLoans', 'loans'],
  ['idleDays', 'days'],
];
const RULE: Fields = [
  ['minAnnualAttainment', 'percent'],
  ['minMonthsMet', 'months'],
  ['proposal', 'word'],
];
const BONUS: Fields = [
  ['pointsPerPublishedCase', 'plain'],
  ['monthlyCapPerOfficer', 'plain'],
  ['monthlyCapPerBranch', 'plain'],
];

function kindOf(before: unknown, after: unknown): Kind {
  if (before === after) {
    return 'same';
  }
  return before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
}

const isAmount = (unit: Unit) => unit !== 'tier' && unit !== 'month';

function group(
  section: Group['section'],
  fields: Fields,
  before: Values | undefined,
  after: Values | undefined,
  row?: string,
): Group {
  const key = row === undefined ? section : `${section}/${row}`;
  const items = fields.map(([field, unit]): Difference => {
    const [old, next] = [before?.[field], after?.[field]];
    const kind = kindOf(old, next);
    const numbers = kind === 'changed' && isAmount(unit) && typeof old === 'number' && typeof next === 'number';
    return {
      key: `${key}/${field}`,
      field,
      unit,
      before: old,
      after: next,
      kind,
      ...(numbers ? { by: minus(next, old) } : {}),
    };
  });
  const whole = Boolean(before) === Boolean(after);
  const kind = whole
    ? items.some((item) => item.kind !== 'same')
      ? 'changed'
      : 'same'
    : kindOf(before && key, after && key);
  return { key, section, ...(row === undefined ? {} : { row }), kind, items };
}

function rows<T extends object>(
  section: Group['section'],
  fields: Fields,
  before: readonly T[],
  after: readonly T[],
  nameOf: (row: T, at: number) => string,
): Group[] {
  const named = (list: readonly T[]) => new Map(list.map((row, at) => [nameOf(row, at), row as Values]));
  const [old, next] = [named(before), named(after)];
  return [...new Set([...old.keys(), ...next.keys()])].map((name) =>
    group(section, fields, old.get(name), next.get(name), name),
  );
}

/** Every number of two schemes side by side: products by their code, tiers and rules by their number. */
export function compare(before: SchemeRules, after: SchemeRules): Group[] {
  return [
    group('basics', BASICS, before as unknown as Values, after as unknown as Values),
    ...rows('products', PRODUCT, before.products, after.products, ({ product }) => product),
    ...rows('tiers', TIER, before.tiers, after.tiers, ({ tier }) => String(tier)),
    ...(before.pace || after.pace ? [group('pace', PACE, before.pace, after.pace)] : []),
    ...rows('gradeRules', RULE, before.gradeRules ?? [], after.gradeRules ?? [], (_rule, at) => String(at + 1)),
    ...(before.caseBonus || after.caseBonus ? [group('caseBonus', BONUS, before.caseBonus, after.caseBonus)] : []),
  ];
}

/** What is said in words: whole rows that came or went, and single numbers that changed. */
export function changes(groups: readonly Group[]): { group: Group; item?: Difference }[] {
  return groups.flatMap((group): { group: Group; item?: Difference }[] =>
    group.kind === 'added' || group.kind === 'removed'
      ? [{ group }]
      : group.items.filter(({ kind }) => kind !== 'same').map((item) => ({ group, item })),
  );
}
