import { useTranslation } from 'react-i18next';
import { Panel } from '@/desk/Page';
import { PlainTable } from '@/desk/PlainTable';
import { useWords } from '@/i18n/useWords';
import { coefficient, count, factor, points } from '@/lib/figures';
import { type ExampleLine, workedExample } from '../example';
import type { SchemeRules } from '../queries';
import styles from './Reading.module.css';

/** The formula in words, each product's numbers, and made-up loans worked through with them. */
export function FormulaPanel({ products }: { products: SchemeRules['products'] }) {
  const { t } = useTranslation('scheme');
  const words = useWords();
  return (
    <>
      <Panel flush title={t('section.products')} sub={t('section.productsHint')}>
        <div className={styles.prose}>
          <p className={styles.formula}>{t('read.formula')}</p>
          <ul className={styles.words}>
            <li>{t('read.factor')}</li>
            <li>{t('read.balance')}</li>
            <li>{t('read.total')}</li>
          </ul>
        </div>
        <PlainTable
          figures
          label={t('section.products')}
          heads={[
            t('field.product'),
            t('field.coefficient'),
            t('field.benchmarkBalance'),
            t('field.minFactor'),
            t('field.maxFactor'),
          ]}
          rows={products.map((rule) => ({
            key: rule.product,
            cells: [
              words.product(rule.product),
              coefficient(rule.coefficient),
              words.roundMoney(rule.benchmarkBalance),
              factor(rule.minFactor),
              factor(rule.maxFactor),
            ],
          }))}
        />
      </Panel>
      <WorkedExample products={products} />
    </>
  );
}

function WorkedExample({ products }: { products: SchemeRules['products'] }) {
  const { t } = useTranslation('scheme');
  const words = useWords();
  const example = workedExample(products);
  const bounded = (line: ExampleLine) =>
    line.ratio === line.factor ? factor(line.factor) : `${factor(line.ratio)} → ${factor(line.factor)}`;
  return (
    <Panel flush title={t('read.example')} sub={t('read.exampleHint')}>
      <PlainTable
        figures
        label={t('read.example')}
        heads={[
          t('field.product'),
          t('read.loans'),
          t('read.average'),
          t('field.benchmarkBalance'),
          t('read.ratio'),
          t('field.coefficient'),
          t('read.points'),
        ]}
        rows={example.lines.map((line) => ({
          key: line.product,
          cells: [
            words.product(line.product),
            count(line.loans),
            words.roundMoney(line.averageBalance),
            words.roundMoney(line.benchmarkBalance),
            bounded(line),
            coefficient(line.coefficient),
            points(line.points),
          ],
        }))}
        foot={[t('read.sum'), '', '', '', '', '', points(example.points)]}
      />
    </Panel>
  );
}
