import { SwapOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { Navigate, useSearchParams } from 'react-router';
import { FormField } from '@/desk/FormField';
import { Page, Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { currentMonth } from '@/lib/clock';
import { paths } from '@/lib/paths';
import { pairOf } from '../pair';
import { type Scheme, schemesQuery } from '../queries';
import styles from './Compare.module.css';
import { CompareExamples } from './CompareExamples';
import { CompareNumbers, CompareSummary } from './CompareNumbers';
import { TooFew } from './TooFew';

/** Two schemes side by side. Both ids stand in the address, so that a link shows the same comparison. */
export default function ComparePage() {
  const { t } = useTranslation('schemeTrial');
  const { t: common } = useTranslation();
  const { data, error, refetch } = useQuery(schemesQuery);
  return (
    <Page
      title={t('compare.title')}
      sub={t('compare.lead')}
      crumbs={[{ label: common('area.schemes'), to: paths.desk.schemes }, { label: t('compare.title') }]}
    >
      {data ? (
        <Comparison schemes={data} />
      ) : (
        <Panel>{error ? <ErrorPanel error={error} retry={() => void refetch()} /> : <SkeletonLines lines={8} />}</Panel>
      )}
    </Page>
  );
}

function Comparison({ schemes }: { schemes: readonly Scheme[] }) {
  const { t } = useTranslation('schemeTrial');
  const [search, setSearch] = useSearchParams();
  const [a, b] = pairOf(schemes, search.get('a'), search.get('b'), currentMonth());
  if (schemes.length < 2) {
    return <TooFew only={schemes[0]} />;
  }
  // The address always names both, so that it can be passed on.
  if (search.get('a') !== a || search.get('b') !== b) {
    return <Navigate to={paths.desk.compareSchemes({ a, b })} replace />;
  }
  const choose = (next: { a: string; b: string }) => setSearch(next, { replace: true });
  const before = schemes.find(({ id }) => id === a);
  const after = schemes.find(({ id }) => id === b);
  return (
    <>
      <Panel>
        <div className={styles.choice}>
          <Choice label={t('compare.before')} schemes={schemes} value={a} onChange={(id) => choose({ a: id, b })} />
          <Button icon={<SwapOutlined />} onClick={() => choose({ a: b, b: a })}>
            {t('compare.swap')}
          </Button>
          <Choice label={t('compare.after')} schemes={schemes} value={b} onChange={(id) => choose({ a, b: id })} />
        </div>
      </Panel>
      <Outcome before={before} after={after} />
    </>
  );
}

function Outcome({ before, after }: { before: Scheme | undefined; after: Scheme | undefined }) {
  const { t } = useTranslation('schemeTrial');
  if (!before || !after) {
    return (
      <Panel>
        <Empty title={t('compare.missing')} hint={t('compare.missingHint')} />
      </Panel>
    );
  }
  if (before.id === after.id) {
    return (
      <Panel>
        <Empty title={t('compare.sameOne')} />
      </Panel>
    );
  }
  return (
    <>
      <CompareSummary before={before} after={after} />
      <CompareExamples key={`${before.id} ${after.id}`} before={before} after={after} />
      <CompareNumbers before={before} after={after} />
    </>
  );
}

type ChoiceProps = { label: string; schemes: readonly Scheme[]; value: string; onChange: (id: string) => void };

function Choice({ label, schemes, value, onChange }: ChoiceProps) {
  const { t } = useTranslation('scheme');
  const { t: trial } = useTranslation('schemeTrial');
  const known = schemes.some(({ id }) => id === value);
  return (
    <FormField label={label}>
      {(control) => (
        <Select
          {...control}
          value={known ? value : null}
          placeholder={trial('compare.choose')}
          options={schemes.map(({ id, name, effectiveFrom, status }) => ({
            value: id,
            label: `${name} · ${effectiveFrom}${status === 'DRAFT' ? ` · ${t('standing.DRAFT')}` : ''}`,
          }))}
          onChange={onChange}
        />
      )}
    </FormField>
  );
}
