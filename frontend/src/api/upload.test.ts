import { expect, it } from 'vitest';
import { uploadAddress } from './upload';

it('puts the given parameters into the address', () => {
  expect(uploadAddress('/ledger/imports', { mode: 'STRICT', completeThrough: undefined })).toBe(
    '/api/v1/ledger/imports?mode=STRICT',
  );
  expect(uploadAddress('/organisation/imports')).toBe('/api/v1/organisation/imports');
});
