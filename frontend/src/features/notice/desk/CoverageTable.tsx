import { Button } from 'antd';
import { PlainTable } from '@/desk/PlainTable';
import { useTranslation } from '@/i18n/useTranslation';
import { count, percent } from '@/lib/figures';
import { hasBelow, levelOf, ownOf } from '../model';
import type { Coverage, Step } from '../queries';
import type { Asked } from './CoveragePanel';
import styles from './Notices.module.css';

const STEPS: readonly (readonly [Step, 'delivered' | 'read' | 'acknowledged' | 'conveyed'])[] = [
  ['DELIVERED', 'delivered'],
  ['READ', 'read'],
  ['ACKNOWLEDGED', 'acknowledged'],
  ['CONVEYED', 'conveyed'],
];

type Props = {
  rows: readonly Coverage[];
  unit: string | undefined;
  onUnit: (unit: string) => void;
  onAsk: (asked: Asked) => void;
};

/** The units of one level with their shares; a share opens the names that are missing in it. */
export function CoverageTable({ rows, unit, onUnit, onAsk }: Props) {
  const { t } = useTranslation('notice');
  const { at, below } = levelOf(rows, unit);
  const own = at && ownOf(at, below);
  const shares = (row: Coverage) => [
    count(row.recipients),
    ...STEPS.map(([step, field]) => (
      <Share
        key={step}
        part={row[field]}
        of={row.recipients}
        label={t('coverage.missing', { unit: row.unitName, step: t(`step.${step}`) })}
        onClick={() => onAsk({ unit: row.unitCode, missing: step })}
      />
    )),
  ];
  return (
    <PlainTable
      label={t('coverage.title')}
      figures
      heads={[t('coverage.unit'), t('coverage.recipients'), ...STEPS.map(([step]) => t(`step.${step}`))]}
      rows={[
        ...below.map((row) => ({
          key: row.unitCode,
          cells: [
            hasBelow(rows, row.unitCode) ? (
              <Button key="name" type="link" size="small" onClick={() => onUnit(row.unitCode)}>
                {row.unitName}
              </Button>
            ) : (
              row.unitName
            ),
            ...shares(row),
          ],
        })),
        ...(own
          ? [
              {
                key: 'own',
                dim: true,
                cells: [t('coverage.own', { unit: own.unitName }), count(own.recipients), ...STEPS.map(share(own))],
              },
            ]
          : []),
      ]}
      {...(at
        ? { foot: [below.length > 0 ? t('coverage.sum', { unit: at.unitName }) : at.unitName, ...shares(at)] }
        : {})}
    />
  );
}

/** Only to read: who is in a unit itself is found under the unit. */
const share =
  (row: Coverage) =>
  ([, field]: (typeof STEPS)[number]) =>
    `${percent(row[field] / row.recipients)}%`;

type ShareProps = { part: number; of: number; label: string; onClick: () => void };

function Share({ part, of, label, onClick }: ShareProps) {
  const words = (
    <span className={styles.share}>
      <span>{`${percent(part / of)}%`}</span>
      <small>{`${count(part)} / ${count(of)}`}</small>
    </span>
  );
  return part === of ? (
    words
  ) : (
    <Button type="link" className={styles.press ?? ''} aria-label={label} onClick={onClick}>
      {words}
    </Button>
  );
}
