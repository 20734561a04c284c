import { useTranslation } from 'react-i18next';
import { Card } from '@/kit/Card';
import type { Statement } from '../queries';
import { useAsOf } from './AsOf';
import shared from './phone.module.css';
import styles from './Statement.module.css';

/** Under which scheme, in which state, and the digest that an auditor recomputes. */
export function ProofCard({ statement }: { statement: Statement }) {
  const { t } = useTranslation('scoring');
  const asOf = useAsOf(statement);
  return (
    <Card title={t('phone.statement.proof')}>
      <dl className={styles.facts}>
        <div>
          <dt>{t('phone.statement.scheme')}</dt>
          <dd>{statement.scheme.name}</dd>
        </div>
        <div>
          <dt>{t('phone.statement.state')}</dt>
          <dd>{asOf}</dd>
        </div>
      </dl>
      {statement.digest && (
        <>
          <p className={shared.muted}>{t('phone.statement.digest')}</p>
          <p className={styles.digest}>{statement.digest}</p>
          <p className={shared.small}>{t('phone.statement.digestHint')}</p>
        </>
      )}
    </Card>
  );
}
