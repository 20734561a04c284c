import { expect, it } from 'vitest';
import { loansPath } from './loansPath';

it('downloads the loans of one product or of all', () => {
  expect(loansPath('2026-11', '810017', 'MORTGAGE')).toBe(
    '/ledger/loans?month=2026-11&staffNo=810017&product=MORTGAGE',
  );
  expect(loansPath('2026-11', '810017', undefined)).toBe('/ledger/loans?month=2026-11&staffNo=810017');
});
