import { expect, it } from 'vitest';
import { unitTree } from './OrgPicker';

it('hangs units below their parents and keeps strays on top', () => {
  const tree = unitTree([
    { code: 'HO', name: '总行', level: 'HEAD_OFFICE' },
    { code: '22', name: '一分行', level: 'BRANCH', parentCode: 'HO' },
    { code: '2201', name: '一支行', level: 'SUB_BRANCH', parentCode: '22' },
    { code: '9901', name: '远支行', level: 'SUB_BRANCH', parentCode: '99' },
  ]);
  expect(tree.map((node) => node.value)).toEqual(['HO', '9901']);
  expect(tree[0]?.children[0]?.children[0]?.title).toBe('一支行');
});
