import { expect, it } from 'vitest';
import { ProblemError } from '@/api/problem';
import { rowErrorsOf } from './fileErrors';

it('reads rows and columns from pointers and leaves the rest alone', () => {
  const error = new ProblemError({
    type: 'urn:liaoyuan:problem:import-rejected',
    title: '导入被退回',
    status: 422,
    errors: [
      { pointer: '/3/day', code: 'not-a-date', message: '不是有效的日期' },
      { pointer: '/5', code: 'cells', message: '字段数不符' },
      { parameter: 'file', code: 'missing-columns', message: '缺少列' },
    ],
  });
  expect(rowErrorsOf(error)).toEqual([
    { row: 3, column: 'day', code: 'not-a-date', message: '不是有效的日期' },
    { row: 5, code: 'cells', message: '字段数不符' },
  ]);
  expect(rowErrorsOf(new Error('x'))).toEqual([]);
});
