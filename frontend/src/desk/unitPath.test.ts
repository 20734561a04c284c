import { expect, it } from 'vitest';
import type { Unit } from '@/api/units';
import { unitPath } from './unitPath';

const units = [
  { code: 'HO', name: '总行', level: 'HEAD_OFFICE' },
  { code: 'B1', name: '一分行', level: 'BRANCH', parentCode: 'HO' },
  { code: 'S11', name: '支行', level: 'SUB_BRANCH', parentCode: 'B1' },
  { code: 'B2', name: '二分行', level: 'BRANCH', parentCode: 'HO' },
] as Unit[];
const codes = (code: string, own: string) => unitPath(units, code, own).map((unit) => unit.code);

it('leads from the reader’s unit down', () => {
  expect(codes('S11', 'HO')).toEqual(['HO', 'B1', 'S11']);
  expect(codes('S11', 'B1')).toEqual(['B1', 'S11']);
  expect(codes('HO', 'HO')).toEqual(['HO']);
});

it('is the unit alone outside of the reader’s, and nothing for one that is not there', () => {
  expect(codes('B2', 'B1')).toEqual(['B2']);
  expect(codes('X', 'HO')).toEqual([]);
});
