import { expect, it } from 'vitest';
import { shortDigest } from './digest';

it('shortens a digest', () => {
  expect(shortDigest('9f2c4e7a1b8d03f65c2e9a7714d0b83e6f1a5c9d2e4b7086a3f5d1c8e9b24707')).toBe('9f2c4e7a…4707');
});
