import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { Button } from '@/kit/Button';
import { Card } from '@/kit/Card';
import { Figure } from '@/kit/Figure';
import { notify } from '@/kit/Notice';
import { TierPill } from '@/kit/TierPill';
import { moment } from '@/lib/clock';
import { points } from '@/lib/figures';
import { acknowledgeMutation, type OwnTargets } from '../mine';
import styles from './MyTargets.module.css';

type Props = { targets: OwnTargets; etag: string };

export function NumbersCard({ targets, etag }: Props) {
  const { t } = useTranslation('targetPhone');
  const { t: common } = useTranslation();
  const { inForce, tierNumbers } = targets;
  return (
    <Card aside={<TierPill tier={tierNumbers.tier} />} title={t(targets.closed ? 'floor' : 'title')}>
      <dl className={styles.numbers}>
        <Amount term={t('floor')} amount={inForce.floorAmount} own={tierNumbers.floorAmount} />
        <Amount term={t('stretch')} amount={inForce.stretchAmount} own={tierNumbers.stretchAmount} />
        <Amount term={t('lifeline')} amount={tierNumbers.lifelineAmount} />
        <div>
          <dt>{t('points')}</dt>
          <dd>
            <Figure value={points(inForce.pointsStandard)} unit={common('unit.points')} />
          </dd>
        </div>
      </dl>
      {targets.liftedByTier && (
        <p className={styles.note} data-tone="warn">
          {t('lifted')}
        </p>
      )}
      {targets.provisional && !targets.closed && <p className={styles.note}>{t('provisional')}</p>}
      {targets.issued ? <Issued targets={targets} etag={etag} /> : <p className={styles.note}>{t('notIssued')}</p>}
    </Card>
  );
}

function Amount({ term, amount, own }: { term: string; amount: number; own?: number }) {
  const { t } = useTranslation('targetPhone');
  const words = useWords();
  const { value, unit } = words.money(amount);
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <Figure value={value} unit={unit} />
        {own !== undefined && amount > own && (
          <span className={styles.small}>{t('above', { amount: words.roundMoney(amount - own) })}</span>
        )}
      </dd>
    </div>
  );
}

function Issued({ targets, etag }: Props) {
  const { t } = useTranslation('targetPhone');
  const client = useQueryClient();
  const seen = useMutation({
    ...acknowledgeMutation(client, targets.month),
    meta: { shown: true },
  });
  const issued = targets.issued;
  if (!issued) {
    return null;
  }
  return (
    <div className={styles.issued}>
      <p className={styles.small}>
        {t('issuedBy', { by: issued.publishedBy, at: moment(issued.publishedAt), edition: issued.edition })}
        {issued.reason && <> · {t('reason', { reason: issued.reason })}</>}
      </p>
      {issued.acknowledgedAt ? (
        <p>{t('acknowledged', { at: moment(issued.acknowledgedAt) })}</p>
      ) : (
        !targets.closed && (
          <>
            <Button
              wide
              busy={seen.isPending}
              onClick={() => seen.mutate(etag, { onError: () => notify('bad', t('changed')) })}
            >
              {t('acknowledge')}
            </Button>
            <p className={styles.small}>{t('acknowledgeHint')}</p>
          </>
        )
      )}
    </div>
  );
}
