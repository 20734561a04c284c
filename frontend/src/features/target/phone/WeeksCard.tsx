import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { Card } from '@/kit/Card';
import { List, ListItem } from '@/kit/List';
import { shortDay } from '@/lib/clock';
import type { OwnTargets } from '../mine';
import styles from './MyTargets.module.css';

export function WeeksCard({ weeks }: { weeks: OwnTargets['weeks'] }) {
  const { t } = useTranslation('targetPhone');
  const words = useWords();
  return (
    <Card title={t('weeks')}>
      <p className={styles.small}>{t('weeksHint')}</p>
      <List label={t('weeks')}>
        {weeks.map((week) => (
          <ListItem key={week.from}>
            <span className={styles.between}>
              <span>
                {shortDay(week.from)} – {shortDay(week.until)}
              </span>
              <b>{words.roundMoney(week.floorAmount)}</b>
            </span>
            <span className={`${styles.between} ${styles.small}`}>
              <span>{t('days', { count: week.workingDays })}</span>
              {week.placed !== undefined && <span>{t('placed', { amount: words.roundMoney(week.placed) })}</span>}
            </span>
            {week.shortfall !== undefined && (
              <span className={`${styles.small} ${styles.warn}`}>
                {t('shortfall', { amount: words.roundMoney(week.shortfall) })}
              </span>
            )}
          </ListItem>
        ))}
      </List>
    </Card>
  );
}
