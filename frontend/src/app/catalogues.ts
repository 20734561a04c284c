import type { Catalogues } from '@/i18n';

/** The words of the desk and of each feature, loaded with the first page that needs them. */
export const catalogues: Catalogues = {
  access: {
    zh: () => import('@/features/access/messages.zh'),
    en: () => import('@/features/access/messages.en'),
  },
  desk: {
    zh: () => import('@/desk/messages.zh'),
    en: () => import('@/desk/messages.en'),
  },
  ledger: {
    zh: () => import('@/features/ledger/messages.zh'),
    en: () => import('@/features/ledger/messages.en'),
  },
  organisation: {
    zh: () => import('@/features/organisation/messages.zh'),
    en: () => import('@/features/organisation/messages.en'),
  },
  scheme: {
    zh: () => import('@/features/scheme/messages.zh'),
    en: () => import('@/features/scheme/messages.en'),
  },
  scoring: {
    zh: () => import('@/features/scoring/messages.zh'),
    en: () => import('@/features/scoring/messages.en'),
  },
  // Apart from the phone's words, so that phones do not load them.
  scoringDesk: {
    zh: () => import('@/features/scoring/deskWords.zh'),
    en: () => import('@/features/scoring/deskWords.en'),
  },
  start: {
    zh: () => import('./startWords.zh'),
    en: () => import('./startWords.en'),
  },
};
