const MB = 1024 * 1024;

/** Endings that are accepted, each with the most megabytes. */
export type FileLimits = Readonly<Record<string, number>>;
export type FileFault =
  | { readonly kind: 'wrongKind'; readonly kinds: string }
  | { readonly kind: 'tooLarge'; readonly size: string };

export const TABLE_FILES: FileLimits = { '.csv': 200, '.csv.gz': 200, '.xlsx': 50 };

/** What can be told before a file is sent; everything else the server says. */
export function fileFault(file: { name: string; size: number }, limits: FileLimits): FileFault | undefined {
  const ending = Object.keys(limits).find((candidate) => file.name.toLowerCase().endsWith(candidate));
  if (ending === undefined) {
    return { kind: 'wrongKind', kinds: Object.keys(limits).join(' ') };
  }
  const most = limits[ending] ?? 0;
  return file.size > most * MB ? { kind: 'tooLarge', size: `${most} MB` } : undefined;
}

export function acceptOf(limits: FileLimits): string {
  // Browsers look at the last ending only.
  return [...new Set(Object.keys(limits).map((ending) => ending.slice(ending.lastIndexOf('.'))))].join(',');
}
