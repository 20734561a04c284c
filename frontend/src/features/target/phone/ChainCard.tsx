import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { Card } from '@/kit/Card';
import { List, ListItem } from '@/kit/List';
import type { ChainStep } from '../mine';
import styles from './MyTargets.module.css';

/** From the bank down to the sub-branch: what each was given, and what it asks of all below it together. */
export function ChainCard({ chain }: { chain: readonly ChainStep[] }) {
  const { t } = useTranslation('targetPhone');
  return (
    <Card title={t('chain')}>
      <p className={styles.small}>{t('chainHint')}</p>
      <List label={t('chain')}>
        {chain.map((step) => (
          <ListItem key={step.unitCode}>
            <span className={styles.between}>
              <b>{step.unitName}</b>
              <Added step={step} />
            </span>
            <Line term={t('given')} amount={step.given} />
            <Line term={t(step.level === 'SUB_BRANCH' ? 'floors' : 'down')} amount={step.handedDown} />
          </ListItem>
        ))}
      </List>
    </Card>
  );
}

function Line({ term, amount }: { term: string; amount: number | undefined }) {
  const { t } = useTranslation('targetPhone');
  const words = useWords();
  return (
    <span className={`${styles.between} ${styles.small}`}>
      <span>{term}</span>
      <span>{amount === undefined ? t('notSet') : words.roundMoney(amount)}</span>
    </span>
  );
}

function Added({ step: { inflation } }: { step: ChainStep }) {
  const { t } = useTranslation('targetPhone');
  const words = useWords();
  if (!inflation) {
    return null;
  }
  if (inflation.difference === 0) {
    return <span>{t('equal')}</span>;
  }
  const more = inflation.difference > 0;
  return (
    <span className={more ? styles.warn : undefined}>
      {t(more ? 'added' : 'less', {
        amount: words.roundMoney(Math.abs(inflation.difference)),
        percent: Math.abs(inflation.percent),
      })}
    </span>
  );
}
