import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { Figure } from '@/kit/Figure';
import type { Gap, Mark } from './gaps';
import styles from './HeroCard.module.css';

type Props = { mark: Mark; gap: Gap; perDay: number | null | undefined };

export function GapCard({ mark, gap, perDay }: Props) {
  const { t } = useTranslation('scoringPhone');
  const { t: common } = useTranslation('common');
  const { money, shortMoney } = useWords();
  const name = { mark: common(`mark.${mark}`) };
  if (!gap.met) {
    return (
      <div className={styles.gap} data-mark={mark}>
        <div>{t('hero.toGo', name)}</div>
        <Figure {...money(gap.by)} tone={mark === 'stretch' ? 'info' : 'warn'} />
        {perDay != null && <small>{t('hero.gapPerDay', { amount: shortMoney(perDay) })}</small>}
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
