import { useTranslation } from 'react-i18next';
import { useWords } from '@/i18n/useWords';
import { Figure } from '@/kit/Figure';
import type { Gap, Mark } from './gaps';
import styles from './HeroCard.module.css';

export function GapCard({ mark, gap }: { mark: Mark; gap: Gap }) {
  const { t } = useTranslation('scoringPhone');
  const { t: common } = useTranslation('common');
  const { money } = useWords();
  const name = { mark: common(`mark.${mark}`) };
  if (!gap.met) {
    return (
      <div className={styles.gap} data-mark={mark}>
        <div>{t('hero.toGo', name)}</div>
        <Figure {...money(gap.by)} tone={mark === 'stretch' ? 'info' : 'warn'} />
      </div>
    );
  }
  return (
    <div className={styles.gap} data-met="true">
      <div>✓ {gap.by === 0 ? t('hero.reachedExact', name) : t('hero.reached', name)}</div>
      <Figure {...money(gap.by)} tone="ok" />
    </div>
  );
}
