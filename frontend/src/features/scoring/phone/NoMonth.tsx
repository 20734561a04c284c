import { useQuery } from '@tanstack/react-query';
import { monthsQuery } from '@/api/months';
import { ProblemError } from '@/api/problem';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { Button } from '@/kit/Button';
import { Card } from '@/kit/Card';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { monthLabel } from '@/lib/clock';

type Props = { month: string; error: unknown; retry: () => void; onMonth: (month: string) => void };

/** In place of a month's figures: what is missing and where there are some; a real failure shows as one. */
export function NoMonth({ month, error, retry, onMonth }: Props) {
  const missing = !error || (error instanceof ProblemError && error.status === 404);
  return (
    <Card>
      {missing ? <MissingMonth month={month} onMonth={onMonth} /> : <ErrorPanel error={error} retry={retry} />}
    </Card>
  );
}

/** Names what the month lacks, and leads to the newest one that has it. */
export function MissingMonth({ month, onMonth }: Pick<Props, 'month' | 'onMonth'>) {
  const { t } = useTranslation('scoringPhone');
  const { language } = useWords();
  const months = useQuery(monthsQuery).data ?? [];
  const asked = months.find((item) => item.month === month);
  const kind = asked && !asked.scheme ? 'scheme' : 'data';
  const other = months.find((item) => item.month !== month && item.scheme && item.officers > 0);
  return (
    <Empty
      title={t(`noMonth.${kind}`, { month: monthLabel(month, language) })}
      hint={t(`noMonth.${kind}Hint`)}
      action={
        other && (
          <Button look="outline" onClick={() => onMonth(other.month)}>
            {t('noMonth.other', { month: monthLabel(other.month, language) })}
          </Button>
        )
      }
    />
  );
}
