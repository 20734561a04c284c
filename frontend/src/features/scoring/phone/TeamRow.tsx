import { Link } from 'react-router';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { AmountTrack } from '@/kit/AmountBar';
import { Figure } from '@/kit/Figure';
import { ChevronRight } from '@/kit/icons';
import { StatusPill } from '@/kit/StatusPill';
import { TierPill } from '@/kit/TierPill';
import { points } from '@/lib/figures';
import { paths } from '@/lib/paths';
import { targetsOf } from './gaps';
import styles from './Team.module.css';
import type { Member } from './team';

type Props = { member: Member; month: string; open: boolean };

/** One person on one bar; the row opens the statement. */
export function TeamRow({ member, month, open }: Props) {
  const { t } = useTranslation('common');
  const { row } = member;
  const targets = targetsOf(row);
  return (
    <li className={styles.row}>
      <Link to={paths.phone.statement(month, row.staffNo)}>
        <span className={styles.head}>
          <b className={styles.name}>{row.name}</b>
          <TierPill tier={row.tier} />
          <Figure value={points(row.points)} unit={t('unit.points')} size="s" />
          <ChevronRight size={16} />
        </span>
        {targets && row.amount !== undefined && <AmountTrack amount={row.amount} targets={targets} slim />}
        <Amounts member={member} open={open} />
        <Marks member={member} open={open} />
      </Link>
    </li>
  );
}

function Amounts({ member: { row, projected }, open }: Omit<Props, 'month'>) {
  const { t } = useTranslation('scoringPeople');
  const { shortMoney, roundMoney } = useWords();
  const parts = [
    row.amount !== undefined && t('team.amount', { amount: shortMoney(row.amount) }),
    open && projected !== undefined && t('team.onPace', { amount: shortMoney(projected) }),
    row.lifelineAmount !== undefined && t('team.lifeline', { amount: roundMoney(row.lifelineAmount) }),
  ];
  return (
    <span className={styles.amounts}>
      {parts.filter(Boolean).map((part) => (
        <span key={String(part)}>{part}</span>
      ))}
    </span>
  );
}

function Marks({ member: { row, concern }, open }: Omit<Props, 'month'>) {
  const { t } = useTranslation('scoringPhone');
  const { t: people } = useTranslation('scoringPeople');
  const marks = [
    row.exempt && (['info', t('exempt')] as const),
    concern === 'lifeline' && (['warn', people(open ? 'team.behind' : 'team.missed')] as const),
    !!row.streak && (['warn', people('team.streak', { months: row.streak })] as const),
    row.idle && (['none', people('team.idle')] as const),
    row.rush && (['none', people('team.rush')] as const),
  ].filter((mark) => !!mark);
  if (marks.length === 0) {
    return null;
  }
  return (
    <span className={styles.marks}>
      {marks.map(([tone, text]) => (
        <StatusPill key={text} tone={tone}>
          {text}
        </StatusPill>
      ))}
    </span>
  );
}
