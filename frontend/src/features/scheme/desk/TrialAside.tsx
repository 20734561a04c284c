import { LevelPill } from '@/desk/LevelPill';
import { Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { TierPill } from '@/kit/TierPill';
import { points } from '@/lib/figures';
import { FormulaWords } from './FormulaWords';
import styles from './Trial.module.css';
import { TrialGate } from './TrialGate';
import { useDraftContext } from './useDraft';
import type { TrialState } from './useTrial';

/** Beside the form: the formula with the numbers as typed, and what they give to the examples. */
export function TrialAside({ state }: { state: TrialState }) {
  const { t } = useTranslation('schemeTrial');
  const { form } = useDraftContext();
  const cliffs = state.complete && !state.cliffs.isError ? state.cliffs.data : undefined;
  return (
    <Panel title={t('formula.title')} sub={t('formula.hint')}>
      <FormulaWords products={form.products} cliffs={cliffs} />
      <TrialGate complete={state.complete} trial={state.trial} query={state.examples} lines={4}>
        {(results) => (
          <ul className={styles.brief}>
            {state.crew.officers.map((officer, at) => {
              const result = results[at];
              return (
                result && (
                  <li key={officer.kind}>
                    <span>{t(`officer.${officer.kind}`)}</span>
                    <b>{points(result.points)}</b>
                    <TierPill tier={result.tier} />
                    <LevelPill level={result.attainment} />
                  </li>
                )
              );
            })}
          </ul>
        )}
      </TrialGate>
    </Panel>
  );
}
