import { useTranslation } from '@/i18n/useTranslation';
import { Card } from '@/kit/Card';
import type { Statement } from '../queries';
import { useAsOf } from './AsOf';
import shared from './phone.module.css';
import styles from './Statement.module.css';

/** Under which scheme, in which state, and the digest that an auditor recomputes. */
export function ProofCard({ statement }: { statement: Statement }) {
  const { t } = useTranslation('scoringDetail');
  const asOf = useAsOf(statement);
  return (
    <Card title={t('statement.proof')}>
      <dl className={styles.facts}>
        <div>
          <dt>{t('statement.scheme')}</dt>
          <dd>{statement.scheme.name}</dd>
        </div>
        <div>
          <dt>{t('statement.state')}</dt>
          <dd>{asOf}</dd>
        </div>
      </dl>
      {statement.digest && (
        <>
          <p className={shared.muted}>{t('statement.digest')}</p>
          <p className={styles.digest}>{statement.digest}</p>
          <p className={shared.small}>{t('statement.digestHint')}</p>
        </>
      )}
    </Card>
  );
}
