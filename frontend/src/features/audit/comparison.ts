export type Change = 'same' | 'changed' | 'added' | 'removed';

/** One value of the state, with where it stands in it: `products[0].factor`. */
export type Line = {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly change: Change;
};

type Leaves = ReadonlyMap<string, string>;

/** Every value of both states side by side, those of the state after in its order, then those that are gone. */
export function compare(before: unknown, after: unknown): Line[] {
  const old = leaves(before);
  const now = leaves(after);
  return [...new Set([...now.keys(), ...old.keys()])].map((path) => {
    const line = { path, before: old.get(path), after: now.get(path) };
    return { ...line, change: changeOf(line.before, line.after) };
  });
}

function changeOf(before: string | undefined, after: string | undefined): Change {
  if (before === undefined) {
    return 'added';
  }
  if (after === undefined) {
    return 'removed';
  }
  return before === after ? 'same' : 'changed';
}

function leaves(state: unknown): Leaves {
  const found = new Map<string, string>();
  collect(state, '', found);
  return found;
}

function collect(value: unknown, path: string, found: Map<string, string>): void {
  if (Array.isArray(value) && value.some(isTree)) {
    value.forEach((item, at) => {
      collect(item, `${path}[${at}]`, found);
    });
  } else if (isTree(value) && !Array.isArray(value)) {
    for (const [name, item] of Object.entries(value)) {
      collect(item, path ? `${path}.${name}` : name, found);
    }
  } else if (value !== undefined && value !== null) {
    found.set(path, Array.isArray(value) ? value.map(text).join(', ') : text(value));
  }
}

// Of large amounts nobody counts the zeros; short numbers, such as a year, stay as they are.
const GROUPED = new Intl.NumberFormat('en-US', { useGrouping: 'min2', maximumFractionDigits: 10 });

const text = (value: unknown) => (typeof value === 'number' ? GROUPED.format(value) : String(value));

function isTree(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
