import { useTranslation } from '@/i18n/useTranslation';
import { StatusPill } from '@/kit/StatusPill';
import { moment } from '@/lib/clock';
import type { OfficerSheet, UnitSheet } from '../queries';

type Sheet = Pick<UnitSheet & OfficerSheet, 'edition' | 'pending' | 'publishedBy' | 'publishedAt'>;

/** Where a sheet stands: never published, published by whom and when, and whether a draft waits. */
export function SheetState({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation('target');
  return (
    <>
      {sheet.edition === 0 ? (
        <StatusPill tone="none">{t('state.never')}</StatusPill>
      ) : (
        <StatusPill tone="ok">
          {t('state.published', {
            edition: sheet.edition,
            by: sheet.publishedBy ?? '',
            at: sheet.publishedAt ? moment(sheet.publishedAt) : '',
          })}
        </StatusPill>
      )}
      {sheet.pending && <StatusPill tone="warn">{t('state.pending')}</StatusPill>}
    </>
  );
}
