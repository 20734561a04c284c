import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Facts, Panel } from '@/desk/Page';
import { PlainTable } from '@/desk/PlainTable';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { SkeletonLines } from '@/kit/Skeleton';
import { TierPill } from '@/kit/TierPill';
import { monthLabel } from '@/lib/clock';
import { coefficient, count, factor, points } from '@/lib/figures';
import { paths } from '@/lib/paths';
import shared from '../Inquiry.module.css';
import { linesAbout } from '../model';
import { type Inquiry, type Statement, statementQuery } from '../queries';
import styles from './Desk.module.css';

/** The statement beside the question: its lines, those it is not about drawn back. */
export function StatementPanel({ inquiry }: { inquiry: Inquiry }) {
  const { t } = useTranslation('inquiry');
  const { language } = useWords();
  const { month, staffNo } = inquiry.summary;
  const statement = useQuery(statementQuery(month, staffNo));
  return (
    <Panel
      title={t('page.statement', { month: monthLabel(month, language) })}
      aside={statement.data && <Link to={paths.desk.statement(month, staffNo)}>{t('page.open')}</Link>}
    >
      {statement.isPending && <SkeletonLines lines={4} />}
      {statement.isError && <p className={shared.small}>{t('page.noStatement')}</p>}
      {statement.data && <Figures statement={statement.data} about={linesAbout(inquiry, statement.data.lines)} />}
    </Panel>
  );
}

type Shown = { statement: Statement; about: readonly string[] };

function Figures({ statement, about }: Shown) {
  const { t } = useTranslation('inquiry');
  const { product, shortMoney } = useWords();
  const average = statement.tierBasis.averagePoints;
  return (
    <div className={styles.stack}>
      <Facts
        items={[
          [t('page.points'), points(statement.points)],
          [t('page.amount'), shortMoney(statement.amount)],
          [t('page.tier'), <TierPill key="tier" tier={statement.tier} />],
          ...(average == null ? [] : [[t('page.average'), points(average)] as const]),
        ]}
      />
      <PlainTable
        label={t('page.line')}
        figures
        compact
        heads={[t('page.line'), t('page.formula'), t('page.points')]}
        rows={statement.lines.map((line) => ({
          key: line.product,
          dim: !about.includes(line.product),
          cells: [
            product(line.product),
            `${count(line.loans)} × ${coefficient(line.coefficient)} × ${factor(line.factor)}`,
            points(line.points),
          ],
        }))}
      />
    </div>
  );
}
