import { expect, it } from 'vitest';
import { objectPath } from './objectPath';
import type { AuditEntry } from './queries';

const entry = (objectType: string, objectId: string, action = 'X'): AuditEntry => ({
  id: 1,
  at: '2024-03-31T18:04:05Z',
  actor: 'system',
  actorRoles: '',
  outcome: 'DONE',
  action,
  objectType,
  objectId,
});

it.each([
  [entry('scheme', 's-1'), '/schemes/s-1'],
  [entry('simulation', 'r-1'), '/schemes/runs/r-1'],
  [entry('scheme', 's-1', 'SCHEME_DELETED'), undefined],
  [entry('month', '2024-03'), '/ranking?month=2024-03'],
  [entry('action', 'a-1'), '/actions/a-1'],
  [entry('inquiry', 'i-1'), '/inquiries/i-1'],
  [entry('person', '810017'), undefined],
])('%o leads to %s', (one, path) => {
  expect(objectPath(one)).toBe(path);
});
