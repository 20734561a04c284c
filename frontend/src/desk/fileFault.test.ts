import { expect, it } from 'vitest';
import { acceptOf, fileFault, TABLE_FILES } from './fileFault';

it.each([
  ['台账.csv', 10, undefined],
  ['LEDGER.XLSX', 50 * 1024 * 1024, undefined],
  ['ledger.csv.gz', 10, undefined],
  ['ledger.xlsx', 51 * 1024 * 1024, { kind: 'tooLarge', size: '50 MB' }],
  ['ledger.xls', 10, { kind: 'wrongKind', kinds: '.csv .csv.gz .xlsx' }],
  ['ledger.gz', 10, { kind: 'wrongKind', kinds: '.csv .csv.gz .xlsx' }],
])('%s of %d bytes', (name, size, fault) => {
  expect(fileFault({ name, size }, TABLE_FILES)).toEqual(fault);
});

it('offers the file dialogue the last endings', () => {
  expect(acceptOf(TABLE_FILES)).toBe('.csv,.gz,.xlsx');
});
