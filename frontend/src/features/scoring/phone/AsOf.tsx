import { useTranslation } from '@/i18n/useTranslation';
import { moment, shortDay } from '@/lib/clock';
import type { Statement } from '../queries';
import shared from './phone.module.css';

/** Under every block of figures: up to which day, and whether they can still change. */
export function AsOf({ statement }: { statement: Pick<Statement, 'state' | 'asOf' | 'closedAt'> }) {
  return <p className={shared.small}>{useAsOf(statement)}</p>;
}

export function useAsOf({ state, asOf, closedAt }: Pick<Statement, 'state' | 'asOf' | 'closedAt'>): string {
  const { t } = useTranslation('scoringPhone');
  if (state === 'CLOSED') {
    return closedAt ? t('closedAt', { moment: moment(closedAt) }) : t('closed');
  }
  return asOf ? t('asOf', { day: shortDay(asOf) }) : t('estimate');
}
