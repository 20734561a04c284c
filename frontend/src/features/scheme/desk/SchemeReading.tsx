import { Facts, Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { moment, monthLabel } from '@/lib/clock';
import { percent } from '@/lib/figures';
import type { Scheme } from '../queries';
import { partId } from '../sections';
import { trialOf } from '../trial';
import { CliffsPanel } from './CliffsPanel';
import { ExamplesPanel } from './ExamplesPanel';
import { FormulaPanel } from './FormulaPanel';
import styles from './Reading.module.css';
import { ReadGradeRules, ReadTiers } from './ReadTables';
import { SchemeSections } from './SchemeSections';
import { useTrial } from './useTrial';

/** A scheme in words and numbers, for whoever is scored by it or answers for it. */
export function SchemeReading({ scheme }: { scheme: Scheme }) {
  const { t } = useTranslation('scheme');
  const { language } = useWords();
  const trial = useTrial(trialOf(scheme));
  const published = scheme.publishedAt
    ? ([
        [t('list.publishedBy'), scheme.publishedBy ?? '—'],
        [t('list.publishedAt'), moment(scheme.publishedAt)],
      ] as const)
    : [];
  return (
    <>
      <SchemeSections />
      <Panel id={partId('basics')}>
        <Facts
          items={[
            [t('field.effectiveFrom'), monthLabel(scheme.effectiveFrom, language)],
            ...published,
            [t('list.createdBy'), scheme.createdBy],
            [t('list.createdAt'), moment(scheme.createdAt)],
          ]}
        />
      </Panel>
      <FormulaPanel products={scheme.products} />
      <Panel flush id={partId('tiers')} title={t('section.tiers')} sub={t('section.tiersHint')}>
        <ReadTiers tiers={scheme.tiers} />
        <div className={styles.prose}>
          <TierWords scheme={scheme} />
        </div>
      </Panel>
      <Pace scheme={scheme} />
      <Panel
        flush={Boolean(scheme.gradeRules)}
        id={partId('gradeRules')}
        title={t('section.gradeRules')}
        sub={scheme.gradeRules ? t('section.gradeRulesHint') : undefined}
      >
        {scheme.gradeRules ? <ReadGradeRules rules={scheme.gradeRules} /> : <p>{t('section.gradeRulesOff')}</p>}
      </Panel>
      <Panel id={partId('caseBonus')} title={t('section.caseBonus')}>
        <p>{scheme.caseBonus ? t('read.caseBonus', scheme.caseBonus) : t('section.caseBonusOff')}</p>
      </Panel>
      <ExamplesPanel state={trial} />
      <CliffsPanel state={trial} />
    </>
  );
}

function TierWords({ scheme }: { scheme: Scheme }) {
  const { t } = useTranslation('scheme');
  const words = useWords();
  return (
    <ul className={styles.words}>
      <li>{t('read.window', { count: scheme.tierWindowMonths })}</li>
      <li>{t('read.entry', { tier: words.tier(scheme.entryTier) })}</li>
      <li>{t('read.probation', { count: scheme.probationMonths })}</li>
      <li>{t('read.lifeline')}</li>
    </ul>
  );
}

function Pace({ scheme }: { scheme: Scheme }) {
  const { t } = useTranslation('scheme');
  const { t: common } = useTranslation('common');
  const { pace } = scheme;
  return (
    <Panel id={partId('pace')} title={t('section.pace')} sub={pace ? t('section.paceHint') : undefined}>
      {pace ? (
        <ul className={styles.words}>
          <li>
            {t('read.rush', {
              count: pace.rushDays,
              share: percent(pace.rushShare).replace(/\.0$/, ''),
              loans: common('unit.loansOf', { count: pace.rushMinLoans }),
            })}
          </li>
          <li>{t('read.idle', { count: pace.idleDays })}</li>
        </ul>
      ) : (
        <p>{t('section.paceOff')}</p>
      )}
    </Panel>
  );
}
