import { Select } from 'antd';
import { useState } from 'react';
import { Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { partId } from '../sections';
import type { Cliffs } from '../trial';
import { ProductCliff } from './ProductCliff';
import { TierBands } from './TierBands';
import { TierCliffTable } from './TierCliffTable';
import styles from './Trial.module.css';
import { TrialGate } from './TrialGate';
import type { TrialState } from './useTrial';

/** Where one yuan or one loan more changes something, in pictures, tables and words. */
export function CliffsPanel({ state }: { state: TrialState }) {
  const { t } = useTranslation('schemeTrial');
  return (
    <Panel id={partId('cliffs')} title={t('cliff.title')} sub={t('cliff.hint')}>
      <TrialGate complete={state.complete} trial={state.trial} query={state.cliffs} lines={6}>
        {(cliffs) => (
          <div className={styles.cliffs}>
            <p>{t('cliff.explain')}</p>
            <h3>{t('cliff.products')}</h3>
            <p className={styles.small}>{t('cliff.chart')}</p>
            <div className={styles.products}>
              {cliffs.products.map((product) => (
                <ProductCliff key={product.product} cliffs={product} />
              ))}
            </div>
            <Tiers cliffs={cliffs} entryTier={state.trial?.entryTier ?? 1} />
          </div>
        )}
      </TrialGate>
    </Panel>
  );
}

function Tiers({ cliffs, entryTier }: { cliffs: Cliffs; entryTier: number }) {
  const { t } = useTranslation('schemeTrial');
  const words = useWords();
  const [chosen, setChosen] = useState(Math.max(entryTier - 1, 1));
  const tier = cliffs.tiers.find((one) => one.tier === chosen) ?? cliffs.tiers.at(-1);
  return (
    <>
      <h3>{t('cliff.tiers')}</h3>
      <p className={styles.small}>{t('cliff.tiersChart')}</p>
      <TierBands tiers={cliffs.tiers} />
      <Select
        aria-label={t('cliff.choose')}
        className={styles.choose ?? ''}
        value={tier?.tier ?? null}
        options={cliffs.tiers.map((one) => ({ value: one.tier, label: words.tier(one.tier) }))}
        onChange={setChosen}
      />
      {tier && <TierCliffTable tier={tier} below={cliffs.tiers.find((one) => one.tier === tier.entry?.tierBelow)} />}
    </>
  );
}
