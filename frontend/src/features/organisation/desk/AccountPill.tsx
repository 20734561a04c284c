import { useTranslation } from '@/i18n/useTranslation';
import { StatusPill, type Tone } from '@/kit/StatusPill';
import type { Account } from '../queries';

const TONES: Record<Account['status'], Tone> = { ACTIVE: 'ok', LOCKED: 'bad', NO_PASSWORD: 'warn', CLOSED: 'none' };

export function AccountPill({ status }: { status: Account['status'] }) {
  const { t } = useTranslation('organisation');
  return <StatusPill tone={TONES[status]}>{t(`account.${status}`)}</StatusPill>;
}
