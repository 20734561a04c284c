import { UnorderedListOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Fragment } from 'react';
import type { Scheme } from '@/api/scheme';
import { Panel } from '@/desk/Page';
import { ScrollX } from '@/desk/ScrollX';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { coefficient, count, factor, points } from '@/lib/figures';
import { sumPoints } from '../arithmetic';
import type { Statement, StatementLine } from '../queries';
import { FactorWords } from './FactorWords';
import styles from './Lines.module.css';

type Props = {
  readonly statement: Statement;
  readonly rules: Scheme | undefined;
  readonly onLoans: (product: string | undefined) => void;
};

/** The arithmetic as one would write it down: count × coefficient × factor, product by product, and the sum. */
export function LinesPanel({ statement, rules, onLoans }: Props) {
  const { t } = useTranslation('scoringDesk');
  const { lines, adjustments } = statement;
  return (
    <Panel flush title={t('statement.lines')} aside={t('statement.linesAside')}>
      {lines.length === 0 ? (
        <p className={styles.none}>{t('statement.noLines')}</p>
      ) : (
        <ScrollX label={t('statement.lines')}>
          <table className={styles.table}>
            <Head />
            {lines.map((line) => (
              <tbody key={line.product}>
                <LineRow line={line} onLoans={onLoans} />
                <tr className={styles.why}>
                  <td colSpan={8}>
                    <FactorWords
                      line={line}
                      rule={rules?.products.find((product) => product.product === line.product)}
                    />
                  </td>
                </tr>
              </tbody>
            ))}
            <tfoot>
              {adjustments.length > 0 && (
                <>
                  <Sum label={t('statement.sumLines')} value={sumPoints(lines)} />
                  <Sum label={t('statement.sumAdjustments')} value={sumPoints(adjustments)} />
                </>
              )}
              <Sum label={t('statement.total')} value={statement.points} strong />
            </tfoot>
          </table>
        </ScrollX>
      )}
    </Panel>
  );
}

function Head() {
  const { t } = useTranslation('scoringDesk');
  return (
    <thead>
      <tr>
        <th scope="col">{t('statement.product')}</th>
        <th scope="col">{t('statement.count')}</th>
        <td aria-hidden="true" />
        <th scope="col">{t('statement.coefficient')}</th>
        <td aria-hidden="true" />
        <th scope="col">{t('statement.factor')}</th>
        <td aria-hidden="true" />
        <th scope="col">{t('statement.linePoints')}</th>
      </tr>
    </thead>
  );
}

function LineRow({ line, onLoans }: { line: StatementLine; onLoans: (product: string) => void }) {
  const { t } = useTranslation('scoringDesk');
  const words = useWords();
  const product = words.product(line.product);
  return (
    <tr className={styles.line}>
      <th scope="row">
        <Button
          type="link"
          icon={<UnorderedListOutlined />}
          aria-label={t('statement.seeLoans', { product })}
          onClick={() => onLoans(line.product)}
        >
          {product}
        </Button>
      </th>
      {[count(line.loans), coefficient(line.coefficient), factor(line.factor)].map((figure, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the three factors stand in a fixed order
        <Fragment key={index}>
          <td>{figure}</td>
          <td className={styles.sign}>{index < 2 ? '×' : '='}</td>
        </Fragment>
      ))}
      <td>
        <b>{points(line.points)}</b>
      </td>
    </tr>
  );
}

function Sum({ label, value, strong }: { label: string; value: number; strong?: boolean }) {
  return (
    <tr data-strong={strong}>
      <th scope="row" colSpan={7}>
        {label}
      </th>
      <td>{points(value)}</td>
    </tr>
  );
}
