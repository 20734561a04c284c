import { useTranslation } from '@/i18n/useTranslation';
import { StatusPill } from '@/kit/StatusPill';
import { toneOf } from './model';
import type { ActionRow } from './queries';

/** Its state, and beside it that it is late. */
export function ActionPill({ action }: { action: Pick<ActionRow, 'status' | 'overdue'> }) {
  const { t } = useTranslation('action');
  const state = t(`status.${action.status}`);
  return <StatusPill tone={toneOf(action)}>{action.overdue ? `${state} · ${t('overdue')}` : state}</StatusPill>;
}
