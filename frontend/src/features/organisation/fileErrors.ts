import { ProblemError } from '@/api/problem';

type RowError = { readonly row: number; readonly column?: string; readonly code: string; readonly message: string };

/** Errors of a short file, which come with the refusal: the pointer `/3/day` is row 3, column day. */
export function rowErrorsOf(error: unknown): RowError[] {
  const errors = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
  return errors.flatMap(({ pointer, code, message }) => {
    const [, row, column] = pointer?.split('/') ?? [];
    return row && /^\d+$/.test(row) ? [{ row: Number(row), code, message, ...(column ? { column } : {}) }] : [];
  });
}
