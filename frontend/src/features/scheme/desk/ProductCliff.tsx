import { PlainTable } from '@/desk/PlainTable';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { exactMoney, factor, points } from '@/lib/figures';
import type { ProductCliffs } from '../trial';
import { ProductChart } from './ProductChart';
import styles from './Trial.module.css';

const signed = (value: number) => `${value < 0 ? '−' : '+'}${points(Math.abs(value))}`;

export function ProductCliff({ cliffs }: { cliffs: ProductCliffs }) {
  const { t } = useTranslation('schemeTrial');
  const words = useWords();
  const loans = cliffs.oneMore[0]?.loans ?? 0;
  return (
    <section className={styles.product}>
      <h4>{words.product(cliffs.product)}</h4>
      <ProductChart cliffs={cliffs} />
      <Bends cliffs={cliffs} />
      <p className={styles.caption}>{t('cliff.oneMore', { loans })}</p>
      <PlainTable
        figures
        label={`${words.product(cliffs.product)} · ${t('cliff.oneMore', { loans })}`}
        heads={[t('cliff.averageSoFar'), t('cliff.soFar'), t('cliff.small'), t('cliff.benchmark'), t('cliff.large')]}
        rows={cliffs.oneMore.map((more) => ({
          key: String(more.averageBalance),
          cells: [
            exactMoney(more.averageBalance, words.language),
            points(more.points),
            signed(more.addedBySmall),
            signed(more.addedByBenchmark),
            signed(more.addedByLarge),
          ],
        }))}
      />
    </section>
  );
}

function Bends({ cliffs }: { cliffs: ProductCliffs }) {
  const { t } = useTranslation('schemeTrial');
  const { language } = useWords();
  if (cliffs.cliffs.length === 0) {
    return <p>{t('cliff.flat', { points: points(cliffs.curve[0]?.points ?? 0) })}</p>;
  }
  return (
    <ul className={styles.words}>
      {cliffs.cliffs.map(({ bound, below, at }) => (
        <li key={bound}>
          {t(bound === 'LOWER' ? 'cliff.lower' : 'cliff.upper', {
            below: exactMoney(below.amount, language),
            at: exactMoney(at.amount, language),
            from: factor(below.factor),
            to: factor(at.factor),
            points: points(bound === 'LOWER' ? below.points : at.points),
          })}
        </li>
      ))}
    </ul>
  );
}
