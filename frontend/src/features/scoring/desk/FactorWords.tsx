import { language } from '@/i18n';
import { useTranslation } from '@/i18n/useTranslation';
import { factor, money } from '@/lib/figures';
import type { StatementLine } from '../queries';
import { averageWords, type ProductRule } from './statementModel';

const KEYS = {
  within: 'statement.whyWithin',
  min: 'statement.whyMin',
  max: 'statement.whyMax',
} as const;

/** Why the factor is what it is, in yuan to the cent, so that a pencil comes to the same. */
export function FactorWords({ line, rule }: { line: StatementLine; rule: ProductRule | undefined }) {
  const { t } = useTranslation('scoringDesk');
  const { t: common } = useTranslation('common');
  const yuan = (value: number) => money(value, language(), 'yuan').value;
  const average = t('statement.whyAverage', {
    average: yuan(line.averageBalance),
    balance: yuan(line.balance),
    loans: common('unit.loansOf', { count: line.loans }),
  });
  const words = averageWords(line, rule);
  if (!words || !rule) {
    return average;
  }
  return (
    <>
      {average}
      <br />
      {t(KEYS[words.bound], {
        benchmark: yuan(rule.benchmarkBalance),
        ratio: factor(words.ratio),
        bound: factor(words.limit),
      })}
    </>
  );
}
