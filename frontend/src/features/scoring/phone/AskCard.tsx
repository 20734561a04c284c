import { useMe } from '@/api/me';
import { useTranslation } from '@/i18n/useTranslation';
import { Card } from '@/kit/Card';
import { List, ListItem } from '@/kit/List';
import { paths } from '@/lib/paths';
import type { Statement } from '../queries';
import shared from './phone.module.css';

const KINDS = ['LOAN', 'MISSING_LOAN', 'TIER', 'ADJUSTMENT'] as const;

/** Where an officer doubts something, the way to ask; only about what there is. */
export function AskCard({ statement, month }: { statement: Statement; month: string }) {
  const { t } = useTranslation('scoringDetail');
  const me = useMe();
  if (me.staffNo !== statement.staffNo) {
    return null;
  }
  const asked = {
    LOAN: statement.loans > 0,
    MISSING_LOAN: true,
    TIER: true,
    ADJUSTMENT: statement.adjustments.length > 0,
  };
  return (
    <Card title={t('ask.title')}>
      <p className={shared.muted}>{t('ask.lead')}</p>
      <List label={t('ask.title')}>
        {KINDS.filter((kind) => asked[kind]).map((kind) => (
          <ListItem key={kind} to={paths.phone.ask(month, kind)}>
            {t(`ask.${kind}`)}
          </ListItem>
        ))}
      </List>
    </Card>
  );
}
