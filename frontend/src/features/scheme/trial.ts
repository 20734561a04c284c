import { ProblemError } from '@/api/problem';
import type { components } from '@/api/schema';
import { type SchemeForm, written } from './form';
import { blanks } from './pointers';

export type Trial = components['schemas']['SchemeTrial'];
export type Cliffs = components['schemas']['SchemeCliffs'];
export type ProductCliffs = components['schemas']['ProductCliffs'];
export type TierCliffs = components['schemas']['TierCliffs'];
export type PointsCliff = components['schemas']['PointsCliff'];
export type ExampleResult = components['schemas']['ExampleResult'];
export type ExampleLine = components['schemas']['ExampleLine'];

/** As much of a scheme as points, tiers and targets follow from. */
export function trialOf({ products, tierWindowMonths, entryTier, tiers }: Trial): Trial {
  return { products, tierWindowMonths, entryTier, tiers };
}

/** The same of a draft, once nothing of it is missing. */
export function trialOfForm(form: SchemeForm): Trial | undefined {
  const { products, tierWindowMonths, entryTier, tiers } = written(form);
  const part = { products, tierWindowMonths, entryTier, tiers };
  return blanks(part).length === 0 ? trialOf(part as Trial) : undefined;
}

/** What the server cannot compute with, at places of the scheme; undefined for any other failure. */
export function refusals(error: unknown): { pointer: string; message: string }[] | undefined {
  if (!(error instanceof ProblemError) || (error.status !== 422 && error.status !== 400)) {
    return undefined;
  }
  return (error.problem.errors ?? []).map(({ pointer = '', message }) => ({
    pointer: pointer.replace(/^#?\/scheme/, ''),
    message,
  }));
}
