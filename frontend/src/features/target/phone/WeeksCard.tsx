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
            <span className={styles.small}>{t('days', { count: week.workingDays })}</span>
          </ListItem>
        ))}
      </List>
    </Card>
  );
}
