import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '@/i18n/useWords';
import { TierPill } from '@/kit/TierPill';
import { percent, points } from '@/lib/figures';
import type { SchemeRules } from '../queries';
import styles from './Reading.module.css';

type Cells = readonly ReactNode[];

/** A small table to read: the first column names the row, the others are figures. */
export function ReadTable({
  label,
  heads,
  rows,
  foot,
}: {
  label: string;
  heads: readonly string[];
  rows: readonly Cells[];
  foot?: Cells;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows are read only and never move
            <ReadRow key={at} cells={cells} heads={heads} />
          ))}
        </tbody>
        {foot && (
          <tfoot>
            <ReadRow cells={foot} heads={heads} />
          </tfoot>
        )}
      </table>
    </section>
  );
}

function ReadRow({ cells: [name, ...figures], heads }: { cells: Cells; heads: readonly string[] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {figures.map((figure, at) => (
        <td key={heads[at + 1]}>{figure}</td>
      ))}
    </tr>
  );
}

export function ReadTiers({ tiers }: { tiers: SchemeRules['tiers'] }) {
  const { t } = useTranslation('scheme');
  const words = useWords();
  return (
    <ReadTable
      label={t('section.tiers')}
      heads={[
        t('field.tier'),
        t('field.minAveragePoints'),
        t('field.pointsStandard'),
        t('field.lifelineAmount'),
        t('field.floorAmount'),
        t('field.stretchAmount'),
      ]}
      rows={tiers.map((tier) => [
        <TierPill key="tier" tier={tier.tier} />,
        points(tier.minAveragePoints),
        points(tier.pointsStandard),
        words.roundMoney(tier.lifelineAmount),
        words.roundMoney(tier.floorAmount),
        words.roundMoney(tier.stretchAmount),
      ])}
    />
  );
}

export function ReadGradeRules({ rules }: { rules: NonNullable<SchemeRules['gradeRules']> }) {
  const { t } = useTranslation('scheme');
  const { t: common } = useTranslation();
  return (
    <ReadTable
      label={t('section.gradeRules')}
      heads={[t('field.order'), t('field.minAnnualAttainment'), t('field.minMonthsMet'), t('field.proposal')]}
      rows={rules.map((rule, at) => [
        at + 1,
        `≥ ${percent(rule.minAnnualAttainment).replace(/\.0$/, '')} %`,
        `≥ ${common('unit.monthsOf', { count: rule.minMonthsMet })}`,
        t(`proposal.${rule.proposal}`),
      ])}
    />
  );
}
