import { expect, it } from 'vitest';
import { faultsIn } from './sections';

it('counts what is to mend where it is mended', () => {
  const places = ['', '/name', '/products/1/coefficient', '/products', '/tiers/0', '/entryTier', '/pace/rushDays'];
  expect([...faultsIn(new Map(places.map((place) => [place, 'wrong'])))]).toEqual([
    ['basics', 1],
    ['products', 2],
    ['tiers', 2],
    ['pace', 1],
  ]);
});
