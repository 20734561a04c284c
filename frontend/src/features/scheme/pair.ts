import { inForce } from './life';
import type { Scheme } from './queries';

type Known = Pick<Scheme, 'id' | 'name' | 'status' | 'effectiveFrom'>;

/** The two schemes asked for; where one is left out, the one in force stands on the left and the newest other on the right. */
export function pairOf(
  newestFirst: readonly Known[],
  a: string | null,
  b: string | null,
  month: string,
): [string, string] {
  const other = (taken: string | null) => newestFirst.find(({ id }) => id !== taken)?.id ?? '';
  const current = inForce(newestFirst, month)?.id;
  const left = a ?? (current && current !== b ? current : other(b));
  return [left, b ?? other(left)];
}
