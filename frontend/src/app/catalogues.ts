import type { Catalogues } from '@/i18n';

/** The words of the desk and of each feature, loaded with the first page that needs them. */
export const catalogues = {
  access: {
    zh: () => import('@/features/access/messages.zh'),
    en: () => import('@/features/access/messages.en'),
  },
  action: {
    zh: () => import('@/features/action/messages.zh'),
    en: () => import('@/features/action/messages.en'),
  },
  alert: {
    zh: () => import('@/features/alert/messages.zh'),
    en: () => import('@/features/alert/messages.en'),
  },
  warning: {
    zh: () => import('@/features/warning/messages.zh'),
    en: () => import('@/features/warning/messages.en'),
  },
  exit: {
    zh: () => import('@/features/exit/messages.zh'),
    en: () => import('@/features/exit/messages.en'),
  },
  improvement: {
    zh: () => import('@/features/improvement/messages.zh'),
    en: () => import('@/features/improvement/messages.en'),
  },
  exemption: {
    zh: () => import('@/features/exemption/messages.zh'),
    en: () => import('@/features/exemption/messages.en'),
  },
  audit: {
    zh: () => import('@/features/audit/messages.zh'),
    en: () => import('@/features/audit/messages.en'),
  },
  apiClients: {
    zh: () => import('@/features/access/clientWords.zh'),
    en: () => import('@/features/access/clientWords.en'),
  },
  accessMyData: {
    zh: () => import('@/features/access/myDataWords.zh'),
    en: () => import('@/features/access/myDataWords.en'),
  },
  goal: {
    zh: () => import('@/features/goal/messages.zh'),
    en: () => import('@/features/goal/messages.en'),
  },
  desk: {
    zh: () => import('@/desk/messages.zh'),
    en: () => import('@/desk/messages.en'),
  },
  files: {
    zh: () => import('@/kit/fileWords.zh'),
    en: () => import('@/kit/fileWords.en'),
  },
  inquiry: {
    zh: () => import('@/features/inquiry/messages.zh'),
    en: () => import('@/features/inquiry/messages.en'),
  },
  laboratory: {
    zh: () => import('@/features/scheme/laboratoryWords.zh'),
    en: () => import('@/features/scheme/laboratoryWords.en'),
  },
  leave: {
    zh: () => import('@/features/leave/messages.zh'),
    en: () => import('@/features/leave/messages.en'),
  },
  ledger: {
    zh: () => import('@/features/ledger/messages.zh'),
    en: () => import('@/features/ledger/messages.en'),
  },
  messaging: {
    zh: () => import('@/features/messaging/messages.zh'),
    en: () => import('@/features/messaging/messages.en'),
  },
  notice: {
    zh: () => import('@/features/notice/messages.zh'),
    en: () => import('@/features/notice/messages.en'),
  },
  organisation: {
    zh: () => import('@/features/organisation/messages.zh'),
    en: () => import('@/features/organisation/messages.en'),
  },
  search: {
    zh: () => import('@/features/search/messages.zh'),
    en: () => import('@/features/search/messages.en'),
  },
  reporting: {
    zh: () => import('@/features/reporting/messages.zh'),
    en: () => import('@/features/reporting/messages.en'),
  },
  scheme: {
    zh: () => import('@/features/scheme/messages.zh'),
    en: () => import('@/features/scheme/messages.en'),
  },
  schemeTrial: {
    zh: () => import('@/features/scheme/trialWords.zh'),
    en: () => import('@/features/scheme/trialWords.en'),
  },
  scoringDesk: {
    zh: () => import('@/features/scoring/deskWords.zh'),
    en: () => import('@/features/scoring/deskWords.en'),
  },
  start: {
    zh: () => import('./startWords.zh'),
    en: () => import('./startWords.en'),
  },
  target: {
    zh: () => import('@/features/target/deskWords.zh'),
    en: () => import('@/features/target/deskWords.en'),
  },
  // Phones load the words of the page at hand only, and none of the desk's.
  scoringPhone: {
    zh: () => import('@/features/scoring/phoneWords.zh'),
    en: () => import('@/features/scoring/phoneWords.en'),
  },
  targetPhone: {
    zh: () => import('@/features/target/phoneWords.zh'),
    en: () => import('@/features/target/phoneWords.en'),
  },
  scoringDetail: {
    zh: () => import('@/features/scoring/detailWords.zh'),
    en: () => import('@/features/scoring/detailWords.en'),
  },
  scoringWhatIf: {
    zh: () => import('@/features/scoring/whatIfWords.zh'),
    en: () => import('@/features/scoring/whatIfWords.en'),
  },
  scoringPeople: {
    zh: () => import('@/features/scoring/peopleWords.zh'),
    en: () => import('@/features/scoring/peopleWords.en'),
  },
} satisfies Catalogues;
