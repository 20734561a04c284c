import { expect, it } from 'vitest';
import type { Scheme } from '@/api/scheme';
import { tierRange } from './tierRange';

it('knows the lowest tier by the scheme, whoever is in it', () => {
  const tiers = [
    { tier: 1, minAveragePoints: 30 },
    { tier: 2, minAveragePoints: 7 },
    { tier: 3, minAveragePoints: 0 },
  ];
  const scheme = { tiers } as unknown as Scheme;
  expect(tierRange(scheme, 2)).toEqual({ from: 7, to: 30, lowest: false });
  expect(tierRange(scheme, 3)).toEqual({ from: 0, to: 7, lowest: true });
  expect(tierRange(undefined, 3)).toBeUndefined();
});
