import type { Tone } from '@/kit/StatusPill';
import type { Inquiry, InquiryRow, Kind, NewInquiry, Reason, Statement, Status } from './queries';

/** What can be doubted of each kind, as the server takes it. */
export const REASONS: Record<Kind, readonly Reason[]> = {
  LOAN: ['WRONG_AMOUNT', 'WRONG_PRODUCT', 'WRONG_DAY', 'WRONG_REPAYMENT', 'NOT_MINE', 'OTHER'],
  MISSING_LOAN: ['NOT_IMPORTED', 'BOOKED_TO_OTHER', 'OTHER'],
  TIER: ['WRONG_AVERAGE', 'LEAVE_NOT_COUNTED', 'OTHER'],
  ADJUSTMENT: ['WRONG_AMOUNT', 'NOT_MINE', 'NOT_EXPLAINED', 'OTHER'],
};

export const KINDS = Object.keys(REASONS) as readonly Kind[];
export const STATUSES: readonly Status[] = ['OPEN', 'IN_REVIEW', 'ANSWERED', 'WITHDRAWN'];

export const kindOf = (text: string | null): Kind => KINDS.find((kind) => kind === text) ?? 'LOAN';

type Standing = Pick<InquiryRow, 'status' | 'outcome' | 'overdue'>;

/** Being overdue outweighs the state: somebody waits. */
export function toneOf({ status, outcome, overdue }: Standing): Tone {
  if (overdue) {
    return 'bad';
  }
  if (status === 'ANSWERED') {
    return outcome === 'CORRECTED' ? 'ok' : 'none';
  }
  return status === 'WITHDRAWN' ? 'none' : 'info';
}

/** Files may come until the answer, from who asked. */
export const mayAttach = (inquiry: Inquiry): boolean => inquiry.moves.includes('WITHDRAW');

export type Draft = {
  readonly kind: Kind;
  readonly reason: string;
  readonly words: string;
  readonly loanNo: string;
  readonly amount: string;
  readonly disbursedOn: string;
  readonly adjustmentId: string;
};

export const EMPTY: Omit<Draft, 'kind'> = {
  reason: '',
  words: '',
  loanNo: '',
  amount: '',
  disbursedOn: '',
  adjustmentId: '',
};

const FIELDS: Record<Kind, readonly (keyof Draft)[]> = {
  LOAN: ['loanNo'],
  MISSING_LOAN: ['loanNo', 'amount', 'disbursedOn'],
  TIER: [],
  ADJUSTMENT: ['adjustmentId'],
};

/** Whether a field is chosen from a list, not written. */
export const isChosen = (kind: Kind, field: keyof Draft): boolean =>
  field === 'reason' || field === 'adjustmentId' || (field === 'loanNo' && kind === 'LOAN');

/** What the draft still lacks. */
export function lacking(draft: Draft): readonly (keyof Draft)[] {
  const needed: readonly (keyof Draft)[] = [...FIELDS[draft.kind], 'reason', 'words'];
  return needed.filter((field) => draft[field].trim() === '');
}

const PLAIN = /^\d{1,12}(\.\d{1,2})?$/;

export const isAmount = (text: string): boolean => PLAIN.test(text.trim()) && Number(text) > 0;

/** Only what belongs to the kind: the rest of the form may hold what was chosen for another. */
export function wishOf(month: string, draft: Draft): NewInquiry {
  const { kind, reason, words } = draft;
  const own = Object.fromEntries(FIELDS[kind].map((field) => [field, draft[field].trim()]));
  return {
    month,
    kind,
    reason: reason as Reason,
    words: words.trim(),
    ...own,
    ...(kind === 'MISSING_LOAN' ? { amount: Number(draft.amount) } : {}),
  };
}

/** Which of the statement's lines the inquiry is about; all of them where it is about none in particular. */
export function linesAbout(
  inquiry: Pick<Inquiry, 'loan' | 'adjustment'>,
  lines: Statement['lines'],
): readonly string[] {
  const product = inquiry.loan?.product ?? inquiry.adjustment?.product;
  const own = lines.filter((line) => line.product === product);
  return (own.length > 0 ? own : lines).map((line) => line.product);
}
