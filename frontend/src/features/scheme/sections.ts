import type { Messages } from './pointers';

/** The parts of a scheme's page, in their order on it. */
export const PARTS = ['basics', 'products', 'tiers', 'pace', 'gradeRules', 'caseBonus', 'examples', 'cliffs'] as const;
export type Part = (typeof PARTS)[number];

export const partId = (part: Part): string => `scheme-part-${part}`;

const OF_TIERS = ['tierWindowMonths', 'entryTier', 'probationMonths'];

function partOf(pointer: string): Part {
  const [, head = ''] = pointer.split('/');
  if (OF_TIERS.includes(head)) {
    return 'tiers';
  }
  return PARTS.find((part) => part === head) ?? 'basics';
}

/** How many messages stand in each part; one about the scheme as a whole stands above them all. */
export function faultsIn(messages: Messages): ReadonlyMap<Part, number> {
  const found = new Map<Part, number>();
  for (const pointer of messages.keys()) {
    if (pointer !== '') {
      found.set(partOf(pointer), (found.get(partOf(pointer)) ?? 0) + 1);
    }
  }
  return found;
}
