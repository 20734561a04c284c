import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '@/i18n/useTranslation';
import { Card } from '@/kit/Card';
import { List, ListItem } from '@/kit/List';
import { paths } from '@/lib/paths';
import { needsQuery, type Statement, trendQuery } from '../queries';
import { NeedsCard } from './NeedsCard';
import { TrendCard } from './TrendCard';

/** What lies below the first screen, loaded after it. */
export default function HomeBelow({ statement, month }: { statement: Statement; month: string }) {
  const { t } = useTranslation('scoringPhone');
  const needs = useQuery(needsQuery(month, statement.staffNo));
  const trend = useQuery(trendQuery(month, statement.staffNo));
  return (
    <>
      {statement.state === 'OPEN' && <NeedsCard statement={statement} month={month} needs={needs} />}
      <Card>
        <List>
          <ListItem to={paths.phone.targets}>{t('targets')}</ListItem>
        </List>
      </Card>
      <TrendCard trend={trend} />
    </>
  );
}
