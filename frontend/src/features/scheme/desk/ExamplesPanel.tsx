import { Button } from 'antd';
import { LevelPill } from '@/desk/LevelPill';
import { Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { StatusPill } from '@/kit/StatusPill';
import { TierPill } from '@/kit/TierPill';
import { points } from '@/lib/figures';
import type { Officer } from '../officers';
import { partId } from '../sections';
import type { ExampleResult, Trial } from '../trial';
import { ExampleInputs } from './ExampleInputs';
import { ExampleSteps } from './ExampleSteps';
import styles from './Trial.module.css';
import { TrialGate } from './TrialGate';
import type { TrialState } from './useTrial';

/** Made-up officers under the numbers at hand: their loans can be changed, and each step is shown. */
export function ExamplesPanel({ state }: { state: TrialState }) {
  const { t } = useTranslation('schemeTrial');
  const { crew, trial } = state;
  return (
    <Panel
      id={partId('examples')}
      title={t('officer.title')}
      sub={t('officer.hint')}
      aside={
        <Button size="small" disabled={!trial} onClick={crew.reset}>
          {t('officer.reset')}
        </Button>
      }
    >
      <TrialGate complete={state.complete} trial={trial} query={state.examples} lines={4}>
        {(results) => (
          <div className={styles.cards}>
            {crew.officers.map((officer, at) => (
              <Card
                key={officer.kind}
                officer={officer}
                trial={trial}
                result={results[at]}
                onChange={(next) => crew.change(at, next)}
              />
            ))}
          </div>
        )}
      </TrialGate>
    </Panel>
  );
}

type CardProps = {
  officer: Officer;
  trial: Trial | undefined;
  result: ExampleResult | undefined;
  onChange: (next: Officer) => void;
};

function Card({ officer, trial, result, onChange }: CardProps) {
  const { t } = useTranslation('schemeTrial');
  return (
    <section className={styles.card} aria-label={t(`officer.${officer.kind}`)}>
      <h3>{t(`officer.${officer.kind}`)}</h3>
      {result && <Outcome result={result} />}
      {trial && <ExampleInputs officer={officer} trial={trial} onChange={onChange} />}
      {result && <ExampleSteps result={result} />}
    </section>
  );
}

function Outcome({ result }: { result: ExampleResult }) {
  const { t } = useTranslation('schemeTrial');
  const words = useWords();
  const parts = [
    [t('officer.points'), <b key="points">{points(result.points)}</b>],
    [t('officer.amount'), words.roundMoney(result.amount)],
    [t('officer.tier'), <TierPill key="tier" tier={result.tier} />],
    [t('officer.next'), <TierPill key="next" tier={result.nextTier} />],
    [t('officer.standard'), <Standard key="standard" result={result} />],
    [t('officer.attainment'), <LevelPill key="level" level={result.attainment} />],
  ] as const;
  return (
    <dl className={styles.outcome}>
      {parts.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export function Standard({ result }: { result: ExampleResult }) {
  const { t } = useTranslation('schemeTrial');
  return (
    <>
      {points(result.targets.pointsStandard)}{' '}
      <StatusPill tone={result.pointsMet ? 'ok' : 'bad'}>
        {t(result.pointsMet ? 'officer.met' : 'officer.notMet')}
      </StatusPill>
    </>
  );
}
