import type { Unit } from '@/api/units';

/** From the reader's own unit down to this one; the unit alone where it is not below it. */
export function unitPath(units: readonly Unit[], code: string, own: string): Unit[] {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const path: Unit[] = [];
  for (let at = byCode.get(code); at; at = at.parentCode ? byCode.get(at.parentCode) : undefined) {
    path.unshift(at);
    if (at.code === own) {
      return path;
    }
  }
  return path.slice(-1);
}
