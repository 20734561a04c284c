/** Where the server's messages belong in the form. A pointer is a JSON pointer such as `/tiers/2/floorAmount`. */

export type Message = { readonly pointer?: string; readonly message: string };
export type Messages = ReadonlyMap<string, string>;

/** Every place of a form that can hold a message: fields, rows and sections; '' is the form as a whole. */
export function places(node: unknown, at = ''): string[] {
  if (typeof node !== 'object' || node === null) {
    return [at];
  }
  return [at, ...Object.entries(node).flatMap(([name, inner]) => places(inner, `${at}/${name}`))];
}

/** The fields that are still empty. */
export function blanks(node: unknown, at = ''): string[] {
  if (node === null || node === '') {
    return [at];
  }
  return typeof node === 'object' && node !== undefined
    ? Object.entries(node as object).flatMap(([name, inner]) => blanks(inner, `${at}/${name}`))
    : [];
}

function parent(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

/** The place itself, or the nearest one around it: nothing the server says may get lost. */
export function placeOf(pointer: string, known: ReadonlySet<string>): string {
  return pointer === '' || known.has(pointer) ? pointer : placeOf(parent(pointer), known);
}

export function placed(messages: readonly Message[], form: unknown): Messages {
  const known = new Set(places(form));
  const found = new Map<string, string>();
  for (const { pointer = '', message } of messages) {
    // Refusals name places as URI fragments (`#/name`), findings as bare pointers (`/name`).
    const bare = pointer.replace(/^#/, '');
    const place = placeOf(bare.startsWith('/') ? bare : '', known);
    const earlier = found.get(place);
    found.set(place, earlier ? `${earlier} ${message}` : message);
  }
  return found;
}

/** What still stands after a place was edited: messages on it, on what it holds and on what holds it are out of date. */
export function standing(messages: Messages, edited: string): Messages {
  const about = (pointer: string) =>
    pointer === edited || pointer.startsWith(`${edited}/`) || edited.startsWith(`${pointer}/`);
  return new Map([...messages].filter(([pointer]) => !about(pointer)));
}

/** The id of the control for a place, for labels and for jumping there. */
export function idOf(pointer: string): string {
  return `scheme${pointer}`;
}
