import { uuid } from '@/lib/uuid';
import type { SchemeRules } from './queries';

/** A number that may not be there yet. */
type Blank<T> = { -readonly [K in keyof T]: T[K] extends number ? number | null : T[K] };
type Row<T> = Blank<T> & { readonly key: string };
type Pace = NonNullable<SchemeRules['pace']>;
type GradeRule = NonNullable<SchemeRules['gradeRules']>[number];
type CaseBonus = NonNullable<SchemeRules['caseBonus']>;

export const SECTIONS = ['pace', 'gradeRules', 'caseBonus'] as const;
export type Section = (typeof SECTIONS)[number];
export type List = 'products' | 'tiers' | 'gradeRules';

/** A scheme while it is written: numbers may be missing, and a section that is off keeps what was typed into it. */
export type SchemeForm = {
  readonly name: string;
  readonly effectiveFrom: string;
  readonly products: readonly Row<SchemeRules['products'][number]>[];
  readonly tierWindowMonths: number | null;
  readonly entryTier: number | null;
  readonly probationMonths: number | null;
  readonly tiers: readonly Row<SchemeRules['tiers'][number]>[];
  readonly pace: Blank<Pace>;
  readonly gradeRules: readonly Row<GradeRule>[];
  readonly caseBonus: Blank<CaseBonus>;
  readonly on: Readonly<Record<Section, boolean>>;
};

const NO_PACE: Blank<Pace> = { rushShare: null, rushDays: null, rushMinLoans: null, idleDays: null };
const NO_BONUS: Blank<CaseBonus> = {
  pointsPerPublishedCase: null,
  monthlyCapPerOfficer: null,
  monthlyCapPerBranch: null,
};
const USUAL_TIERS = 5;

const BLANK_ROWS = {
  products: () => ({
    key: uuid(),
    product: '',
    coefficient: null,
    benchmarkBalance: null,
    minFactor: null,
    maxFactor: null,
  }),
  tiers: (at: number) => ({
    key: uuid(),
    tier: at + 1,
    minAveragePoints: null,
    pointsStandard: null,
    lifelineAmount: null,
    floorAmount: null,
    stretchAmount: null,
  }),
  gradeRules: () => ({ key: uuid(), minAnnualAttainment: null, minMonthsMet: null, proposal: 'KEEP' as const }),
};

export function blankForm(): SchemeForm {
  return {
    name: '',
    effectiveFrom: '',
    products: [BLANK_ROWS.products()],
    tierWindowMonths: null,
    entryTier: null,
    probationMonths: null,
    tiers: Array.from({ length: USUAL_TIERS }, (_, at) => BLANK_ROWS.tiers(at)),
    pace: NO_PACE,
    gradeRules: [BLANK_ROWS.gradeRules()],
    caseBonus: NO_BONUS,
    on: { pace: false, gradeRules: false, caseBonus: false },
  };
}

const keyed = <T extends object>(row: T) => ({ ...row, key: uuid() });

export function formOf(rules: SchemeRules): SchemeForm {
  return {
    name: rules.name,
    effectiveFrom: rules.effectiveFrom,
    products: rules.products.map(keyed),
    tierWindowMonths: rules.tierWindowMonths,
    entryTier: rules.entryTier,
    probationMonths: rules.probationMonths,
    tiers: rules.tiers.map(keyed),
    pace: rules.pace ?? NO_PACE,
    gradeRules: rules.gradeRules?.map(keyed) ?? [BLANK_ROWS.gradeRules()],
    caseBonus: rules.caseBonus ?? NO_BONUS,
    on: { pace: Boolean(rules.pace), gradeRules: Boolean(rules.gradeRules), caseBonus: Boolean(rules.caseBonus) },
  };
}

const unkeyed = <T extends { key: string }>({ key: _key, ...row }: T) => row;

/** What would be sent now, in the server's shape; numbers may still be null. Pointers refer to this. */
export function written(form: SchemeForm) {
  return {
    name: form.name.trim(),
    effectiveFrom: form.effectiveFrom,
    products: form.products.map(unkeyed),
    tierWindowMonths: form.tierWindowMonths,
    entryTier: form.entryTier,
    probationMonths: form.probationMonths,
    tiers: form.tiers.map(unkeyed),
    ...(form.on.pace ? { pace: form.pace } : {}),
    ...(form.on.gradeRules ? { gradeRules: form.gradeRules.map(unkeyed) } : {}),
    ...(form.on.caseBonus ? { caseBonus: form.caseBonus } : {}),
  };
}

export function same(a: SchemeForm, b: SchemeForm): boolean {
  return JSON.stringify(written(a)) === JSON.stringify(written(b));
}

/** One more row at the end; tiers are always numbered from 1 on. */
export function withRow(form: SchemeForm, list: List): SchemeForm {
  return { ...form, [list]: [...form[list], BLANK_ROWS[list](form[list].length)] };
}

export function withoutRow(form: SchemeForm, list: List, at: number): SchemeForm {
  const left = form[list].filter((_, index) => index !== at);
  return {
    ...form,
    [list]: list === 'tiers' ? left.map((row, index) => ({ ...row, tier: index + 1 })) : left,
  };
}

export function switched(form: SchemeForm, section: Section, on: boolean): SchemeForm {
  return { ...form, on: { ...form.on, [section]: on } };
}

/** The form with the value at a JSON pointer replaced. */
export function withValue<T>(node: T, pointer: string, value: unknown): T {
  const [, head = '', ...rest] = pointer.split('/');
  const tail = rest.length > 0 ? `/${rest.join('/')}` : '';
  const changed = (inner: unknown) => (tail ? withValue(inner, tail, value) : value);
  if (Array.isArray(node)) {
    return node.map((item, index) => (index === Number(head) ? changed(item) : item)) as T;
  }
  return { ...node, [head]: changed((node as Record<string, unknown>)[head]) };
}

export function valueAt(node: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], node);
}
