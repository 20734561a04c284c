import { Panel } from '@/desk/Page';
import { PlainTable } from '@/desk/PlainTable';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { coefficient, factor } from '@/lib/figures';
import type { SchemeRules } from '../queries';
import { partId } from '../sections';
import styles from './Reading.module.css';

/** The formula in words, and each product's numbers. */
export function FormulaPanel({ products }: { products: SchemeRules['products'] }) {
  const { t } = useTranslation('scheme');
  const words = useWords();
  return (
    <Panel flush id={partId('products')} title={t('section.products')} sub={t('section.productsHint')}>
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
  );
}
