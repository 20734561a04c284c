import { expect, it } from 'vitest';
import { check } from './ChangePassword';

it.each([
  [
    { current: '', next: '', again: '' },
    { current: 'signIn.required', next: 'signIn.required' },
  ],
  [{ current: 'a', next: 'a', again: 'a' }, { next: 'password.same' }],
  [{ current: 'a', next: 'b', again: 'c' }, { again: 'password.differs' }],
  [{ current: 'a', next: 'b', again: 'b' }, {}],
])('%j', (values, errors) => {
  expect(check(values)).toEqual(errors);
});
