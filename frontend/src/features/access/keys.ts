import type { ApiClient, ApiKey } from './clients';

const DAY_MS = 86_400_000;
const SOON_DAYS = 14;
const MOST_KEYS = 2;

export type KeyStanding = ApiKey['status'] | 'SOON';

/** A key whose client should change over before long is told apart from the others. */
export function standingOf(key: ApiKey, today: string): KeyStanding {
  const left = (Date.parse(key.expiresOn) - Date.parse(today)) / DAY_MS;
  return key.status === 'ACTIVE' && left < SOON_DAYS ? 'SOON' : key.status;
}

export function mayHaveAnother(client: ApiClient): boolean {
  return !client.revokedAt && client.keys.filter(({ status }) => status === 'ACTIVE').length < MOST_KEYS;
}

/** One range a line, or divided by commas. */
export function rangesOf(text: string): string[] {
  return text.split(/[\s,，;；]+/).filter(Boolean);
}
