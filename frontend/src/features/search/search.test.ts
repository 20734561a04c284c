import { expect, it } from 'vitest';
import { moved, sectionsOf } from './options';
import { isEnough } from './queries';
import { type Screen, screensFor } from './screens';

const SCREENS: Screen[] = [
  { to: '/ranking', zh: '排名', en: 'Ranking', initials: 'pm' },
  { to: '/leaves', zh: '请假', en: 'Leaves', initials: 'qj' },
];

it.each([
  ['', ['/ranking', '/leaves']],
  ['排', ['/ranking']],
  ['pm', ['/ranking']],
  ['P', ['/ranking']],
  ['LEAV', ['/leaves']],
  ['xyz', []],
])('finds the screens for %j', (q, found) => {
  expect(screensFor(SCREENS, q).map(({ to }) => to)).toEqual(found);
});

it('asks the server for one character or two letters', () => {
  expect(['', 'w', '王', 'wf'].map(isEnough)).toEqual([false, false, true, true]);
});

it('leads to the address of the face it is opened on, and leaves empty sections out', () => {
  const groups = [
    {
      group: 'PEOPLE',
      more: true,
      hits: [{ title: '王芳', detail: '810017', deskLink: '/ranking?q=810017', phoneLink: '/m/ranking?q=810017' }],
    },
  ];
  expect(sectionsOf([], groups, 'phone', 'zh')).toEqual([
    {
      group: 'PEOPLE',
      more: true,
      options: [{ key: 'PEOPLE0', title: '王芳', detail: '810017', to: '/m/ranking?q=810017' }],
    },
  ]);
  expect(sectionsOf(SCREENS.slice(0, 1), [], 'desk', 'en')[0]?.options[0]?.title).toBe('Ranking');
});

it('goes round at both ends', () => {
  expect([moved(-1, 1, 3), moved(2, 1, 3), moved(0, -1, 3), moved(0, 1, 0)]).toEqual([0, 0, 2, -1]);
});
