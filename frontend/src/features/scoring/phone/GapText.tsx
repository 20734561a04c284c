import { useTranslation } from '@/i18n/useTranslation';
import type { Gap } from './gaps';
import shared from './phone.module.css';

type Props = { gap: Gap; show: (value: number) => string; brief?: boolean };

/** 还差 3.90 / 已超 0.99 ✓: the words say it, the colour only repeats it. */
export function GapText({ gap, show, brief }: Props) {
  const { t } = useTranslation('scoringPhone');
  const value = { value: show(gap.by) };
  if (gap.met) {
    const over = t(brief ? 'brief.over' : 'over', value);
    return <b className={shared.ok}>✓ {gap.by === 0 ? t('exact') : over}</b>;
  }
  return <b className={shared.warn}>{t(brief ? 'brief.short' : 'short', value)}</b>;
}
