import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { coefficient, factor, points } from '@/lib/figures';
import type { SchemeForm } from '../form';
import type { Cliffs, ProductCliffs } from '../trial';
import styles from './Trial.module.css';

type Rule = Omit<SchemeForm['products'][number], 'key'>;
type Props = { products: readonly Rule[]; cliffs: Cliffs | undefined };

/** Each product's formula with its own numbers, as they are typed; what has to be computed comes from the server. */
export function FormulaWords({ products, cliffs }: Props) {
  return (
    <ul className={styles.formulas}>
      {products.map((rule, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a code may be missing or doubled while it is typed
        <Formula key={at} rule={rule} cliffs={cliffs?.products.find(({ product }) => product === rule.product)} />
      ))}
    </ul>
  );
}

function Formula({ rule, cliffs }: { rule: Rule; cliffs: ProductCliffs | undefined }) {
  const { t } = useTranslation('schemeTrial');
  const words = useWords();
  const or = (value: number | null, format: (value: number) => string) =>
    value === null ? t('formula.blank') : format(value);
  const [least, most] = [cliffs?.curve[0], cliffs?.curve.at(-1)];
  return (
    <li>
      <p className={styles.formula}>
        {t('formula.product', {
          product: words.product(rule.product) || t('formula.blank'),
          coefficient: or(rule.coefficient, coefficient),
        })}
      </p>
      <p>
        {t('formula.factor', {
          benchmark: or(rule.benchmarkBalance, words.roundMoney),
          min: or(rule.minFactor, factor),
          max: or(rule.maxFactor, factor),
        })}
      </p>
      {least && most && <p>{t('formula.perLoan', { least: points(least.points), most: points(most.points) })}</p>}
    </li>
  );
}
