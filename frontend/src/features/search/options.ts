import type { Group } from './queries';
import type { Screen } from './screens';

export type Option = { readonly key: string; readonly title: string; readonly detail?: string; readonly to: string };
export type Section = { readonly group: string; readonly options: readonly Option[]; readonly more: boolean };

type Face = 'phone' | 'desk';

/** What is shown, section by section: the app's own pages first, since they are there at once and never move. */
export function sectionsOf(
  screens: readonly Screen[],
  groups: readonly Group[],
  face: Face,
  language: string,
): Section[] {
  const pages: Section = {
    group: 'SCREENS',
    options: screens.map((screen) => ({
      key: screen.to,
      title: language === 'en' ? screen.en : screen.zh,
      to: screen.to,
    })),
    more: false,
  };
  const found = groups.map(({ group, hits, more }) => ({
    group,
    more,
    options: hits.map((hit, at) => ({
      key: `${group}${at}`,
      title: hit.title,
      ...(hit.detail ? { detail: hit.detail } : {}),
      to: face === 'desk' ? hit.deskLink : hit.phoneLink,
    })),
  }));
  return [pages, ...found].filter((section) => section.options.length > 0);
}

/** The next option for an arrow key; past the last one comes the first. */
export function moved(active: number, by: 1 | -1, count: number): number {
  return count === 0 ? -1 : (active + by + count) % count;
}
