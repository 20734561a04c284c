import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useSettled } from '@/lib/useSettled';
import { asked, type Officer, officersFor } from '../officers';
import { cliffsQuery, examplesQuery } from '../queries';
import type { Trial } from '../trial';

const QUIET_MS = 350;
const NOTHING: Trial = { products: [], tierWindowMonths: 0, entryTier: 0, tiers: [] };

/** The value once typing rests; equal ones are one and the same, so that nothing is asked twice. */
function useRested<T>(value: T): T {
  const text = useSettled(JSON.stringify(value), QUIET_MS);
  return useMemo(() => JSON.parse(text) as T, [text]);
}

/** Example officers, made for the first complete numbers and then in the reader's hands. */
function useOfficers(trial: Trial | undefined) {
  const [made, setMade] = useState<Officer[]>();
  const officers = made ?? (trial ? officersFor(trial) : []);
  // Kept from the first complete numbers on: the loans stay while the rules move.
  if (!made && trial) {
    setMade(officers);
  }
  return {
    officers,
    change: (at: number, next: Officer) => setMade(officers.map((officer, index) => (index === at ? next : officer))),
    reset: () => setMade(trial ? officersFor(trial) : undefined),
  };
}

/** What the numbers at hand would give, asked of the server when typing rests; undefined numbers are incomplete. */
export function useTrial(current: Trial | undefined) {
  const rested = useRested(current ?? null) ?? undefined;
  const crew = useOfficers(rested);
  const requests = useRested(rested ? crew.officers.map((officer) => asked(officer, rested)) : []);
  const trial = rested ?? NOTHING;
  const enabled = rested !== undefined && requests.length > 0;
  const examples = useQuery({ ...examplesQuery(trial, requests), enabled, placeholderData: keepPreviousData });
  const cliffs = useQuery({
    ...cliffsQuery(trial),
    enabled: rested !== undefined,
    placeholderData: keepPreviousData,
  });
  return { complete: current !== undefined, trial: rested, crew, examples, cliffs };
}

export type TrialState = ReturnType<typeof useTrial>;
