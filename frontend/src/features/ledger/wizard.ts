import type { LedgerImport } from './queries';

/** The steps of an import, as the bar above it counts them. */
export const STEPS = ['prepare', 'send', 'process', 'receipt'] as const;
export type Step = (typeof STEPS)[number];

/** Before there is an import, the file is chosen or on its way; afterwards the server says how far it is. */
export function stepOf(at: { sending: boolean } | Pick<LedgerImport, 'status'>): Step {
  if ('sending' in at) {
    return at.sending ? 'send' : 'prepare';
  }
  return at.status === 'QUEUED' || at.status === 'RUNNING' ? 'process' : 'receipt';
}

export type NextStep = 'mend' | 'sendWhole' | 'close' | 'resend' | 'askAdmin';

/** What a reader should do after a receipt, the most pressing first. */
export function nextSteps({ status, rejected }: Pick<LedgerImport, 'status' | 'rejected'>): NextStep[] {
  switch (status) {
    case 'DONE':
      return rejected > 0 ? ['mend', 'close'] : ['close'];
    case 'REJECTED':
      return rejected > 0 ? ['sendWhole'] : ['resend'];
    case 'FAILED':
      return ['resend', 'askAdmin'];
    default:
      return [];
  }
}
