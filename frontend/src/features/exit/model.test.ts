import { expect, it } from 'vitest';
import { fileOf, isReason, leavesPost } from './model';

it('counts characters, not code units', () => {
  expect(isReason('程序完整，同意意见')).toBe(false);
  expect(isReason('程序完整，同意该意见')).toBe(true);
  expect(isReason('   程序完整   ')).toBe(false);
  expect(isReason('😀😀😀😀😀')).toBe(false);
});

it('tells what the file has and what it lacks', () => {
  const file = fileOf(['PLAN', 'APPEAL']);
  expect(file.filter(({ there }) => !there).map(({ item }) => item)).toEqual(['PLAN', 'APPEAL']);
  expect(file).toHaveLength(7);
});

it('asks for a last day only where the post is left', () => {
  expect(leavesPost('EXITED')).toBe(true);
  expect(leavesPost('TRANSFERRED')).toBe(true);
  expect(leavesPost('RETAINED')).toBe(false);
  expect(leavesPost(undefined)).toBe(false);
});
