import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useScoped } from '@/desk/scope';
import { language } from '@/i18n';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { StatusPill } from '@/kit/StatusPill';
import { TierPill } from '@/kit/TierPill';
import { monthLabel, shortDay } from '@/lib/clock';
import { percent } from '@/lib/figures';
import { paths } from '@/lib/paths';
import type { Attention } from '../queries';
import styles from './Attention.module.css';
import type { Behind } from './AttentionPanel';
import { share } from './dashboardModel';

type Props = { person: Attention; month: string; onLoans: (behind: Behind) => void };

export function AttentionRow({ person, month, onLoans }: Props) {
  const scoped = useScoped();
  const { staffNo } = person;
  return (
    <li className={styles.row}>
      <Link className={styles.who} to={scoped(paths.desk.statement(month, staffNo))}>
        <span>
          {person.name} <TierPill tier={person.tier} />
        </span>
        <small>
          {staffNo} · {person.subBranchName}
        </small>
      </Link>
      <ul className={styles.reasons}>
        <Reasons person={person} month={month} onLoans={onLoans} />
      </ul>
    </li>
  );
}

function Reasons({ person, month, onLoans }: Props) {
  const { t } = useTranslation('reporting');
  const { t: common } = useTranslation('common');
  const { shortMoney } = useWords();
  const { pace, idle, rush, staffNo } = person;
  const loansOf = (which: string) => () => onLoans({ month: which, staffNo });
  return (
    <>
      {pace && (
        <Reason label={t('attention.PACE')} onLoans={loansOf(month)}>
          {t('attention.pace', {
            days: `${pace.elapsedWorkingDays}/${pace.workingDays}`,
            amount: shortMoney(person.amount),
            projected: shortMoney(pace.projectedAmount),
            share: percent(share(pace.projectedAmount, person.floorAmount) ?? 0),
          })}
          {pace.requiredPerDay !== undefined && t('attention.perDay', { amount: shortMoney(pace.requiredPerDay) })}
        </Reason>
      )}
      {idle && (
        <Reason label={t('attention.IDLE')} onLoans={loansOf(month)}>
          {t(idle.open ? 'attention.idleSince' : 'attention.idle', {
            count: idle.workingDays,
            from: shortDay(idle.from),
            until: shortDay(idle.until),
          })}
        </Reason>
      )}
      {rush && (
        <Reason label={t('attention.RUSH')} onLoans={loansOf(rush.month)}>
          {t('attention.rush', {
            month: monthLabel(rush.month, language()),
            day: shortDay(rush.from),
            loans: common('unit.loansOf', { count: rush.loans }),
            amount: shortMoney(rush.amount),
            share: percent(share(rush.amount, rush.monthAmount) ?? 0),
          })}
        </Reason>
      )}
    </>
  );
}

function Reason({ label, children, onLoans }: { label: string; children: ReactNode; onLoans: () => void }) {
  const { t } = useTranslation('reporting');
  return (
    <li>
      <StatusPill tone="warn">{label}</StatusPill>
      <span>{children}</span>
      <button type="button" onClick={onLoans}>
        {t('attention.loans')}
      </button>
    </li>
  );
}
