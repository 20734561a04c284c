/** A page of the app, as it can be looked for in both languages. */
export type Screen = {
  readonly to: string;
  readonly zh: string;
  readonly en: string;
  /** Of the Chinese name's pinyin, one letter a character. */
  readonly initials: string;
};

/** By a part of either name, or by how the pinyin's initials begin; all of them when nothing is asked. */
export function screensFor(screens: readonly Screen[], q: string): Screen[] {
  const asked = q.toLowerCase();
  return screens.filter(
    ({ zh, en, initials }) => zh.includes(asked) || en.toLowerCase().includes(asked) || initials.startsWith(asked),
  );
}
