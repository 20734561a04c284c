import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { LevelPill } from '@/desk/LevelPill';
import { Panel } from '@/desk/Page';
import { PlainTable } from '@/desk/PlainTable';
import { TwoLines } from '@/desk/TwoLines';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { TierPill } from '@/kit/TierPill';
import { points } from '@/lib/figures';
import { minus } from '../decimals';
import { asked, type Officer, officersFor } from '../officers';
import { examplesQuery, type Scheme } from '../queries';
import { type ExampleResult, refusals, trialOf } from '../trial';
import styles from './Compare.module.css';
import { Standard } from './ExamplesPanel';

type Props = { before: Scheme; after: Scheme };

const under = (scheme: Scheme, officers: readonly Officer[]) => {
  const trial = trialOf(scheme);
  return examplesQuery(
    trial,
    officers.map((officer) => asked(officer, trial)),
  );
};

/** The same people and loans under both schemes: loans of either scheme's products. */
export function CompareExamples({ before, after }: Props) {
  const { t } = useTranslation('schemeTrial');
  const [officers] = useState(() => officersFor(both(before, after)));
  const old = useQuery(under(before, officers));
  const next = useQuery(under(after, officers));
  return (
    <Panel flush title={t('compare.examples')} sub={t('compare.examplesHint')}>
      {old.data && next.data ? (
        <ExamplesTable officers={officers} before={before} after={after} old={old.data} next={next.data} />
      ) : (
        <Waiting error={old.error ?? next.error} retry={() => void Promise.all([old.refetch(), next.refetch()])} />
      )}
    </Panel>
  );
}

function both(before: Scheme, after: Scheme) {
  const known = new Set(before.products.map(({ product }) => product));
  return {
    ...trialOf(before),
    products: [...before.products, ...after.products.filter((rule) => !known.has(rule.product))],
  };
}

function Waiting({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useTranslation('schemeTrial');
  if (!error) {
    return <SkeletonLines lines={4} />;
  }
  return refusals(error) ? (
    <p style={{ padding: 20 }}>{t('compare.examplesFailed')}</p>
  ) : (
    <ErrorPanel error={error} retry={retry} />
  );
}

type TableProps = Props & {
  officers: readonly Officer[];
  old: readonly ExampleResult[];
  next: readonly ExampleResult[];
};

function ExamplesTable({ officers, before, after, old, next }: TableProps) {
  const { t } = useTranslation('schemeTrial');
  const rows = officers.flatMap((officer, at) => {
    const [left, right] = [old[at], next[at]];
    if (!left || !right) {
      return [];
    }
    const name = t(`officer.${officer.kind}`);
    return [
      { key: `${officer.kind} a`, cells: [<Named key="name" name={name} scheme={before} />, ...cellsOf(left)] },
      {
        key: `${officer.kind} b`,
        cells: [
          <Named key="name" name={name} scheme={after} />,
          ...cellsOf(right, <By key="by" left={left} right={right} />),
        ],
      },
    ];
  });
  return (
    <PlainTable
      label={t('compare.examples')}
      heads={[
        t('officer.name'),
        t('officer.points'),
        t('officer.tier'),
        t('officer.next'),
        t('officer.standard'),
        t('officer.attainment'),
      ]}
      rows={rows}
    />
  );
}

function Named({ name, scheme }: { name: string; scheme: Scheme }) {
  return (
    <div className={styles.named}>
      <TwoLines under={scheme.name}>{name}</TwoLines>
    </div>
  );
}

function cellsOf(result: ExampleResult, by?: ReactNode): ReactNode[] {
  return [
    <span key="points">
      <b>{points(result.points)}</b> {by}
    </span>,
    <TierPill key="tier" tier={result.tier} />,
    <TierPill key="next" tier={result.nextTier} />,
    <Standard key="standard" result={result} />,
    <LevelPill key="level" level={result.attainment} />,
  ];
}

function By({ left, right }: { left: ExampleResult; right: ExampleResult }) {
  const { t } = useTranslation('schemeTrial');
  const words = useWords();
  const by = minus(right.points, left.points);
  const had = new Set(right.lines.map(({ product }) => product));
  const lost = left.lines.filter(({ product }) => !had.has(product)).map(({ product }) => words.product(product));
  return (
    <>
      {by !== 0 && `(${by > 0 ? '+' : '−'}${points(Math.abs(by))})`}
      {lost.length > 0 && ` ${t('compare.noProduct', { products: lost.join(' ') })}`}
    </>
  );
}
