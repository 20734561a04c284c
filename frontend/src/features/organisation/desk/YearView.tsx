import { useMemo } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import { today } from '@/lib/clock';
import { type Day, type MonthGrid, yearGrid } from '../calendarGrid';
import type { Calendar } from '../queries';
import styles from './Calendar.module.css';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

function monthName(month: string, language: string): string {
  return new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.parse(`${month}-01`));
}

/** Twelve months; 休 and 班 mark the days that differ from the plain week, with the colour and the name. */
export function YearView({ calendar }: { calendar: Calendar }) {
  const { t } = useTranslation('organisation');
  const months = useMemo(() => yearGrid(calendar), [calendar]);
  const workingDays = months.reduce((sum, month) => sum + month.workingDays, 0);
  return (
    <>
      <ul className={styles.legend}>
        <li data-kind="off">{t('calendar.holiday')}</li>
        <li data-kind="on">{t('calendar.madeUp')}</li>
        <li>{t('calendar.workingDaysOfYear', { count: workingDays })}</li>
      </ul>
      <div className={styles.months}>
        {months.map((month) => (
          <MonthTable key={month.month} grid={month} />
        ))}
      </div>
    </>
  );
}

function MonthTable({ grid }: { grid: MonthGrid }) {
  const { t, i18n } = useTranslation('organisation');
  return (
    <table className={styles.month}>
      <caption>
        <b>{monthName(grid.month, i18n.language)}</b>
        <span>{t('calendar.workingDays', { count: grid.workingDays })}</span>
      </caption>
      <thead>
        <tr>
          {WEEKDAYS.map((day) => (
            <th key={day} scope="col">
              {t(`calendar.weekday.${day}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.weeks.map((week, at) => (
          <tr key={week.find(Boolean)?.day ?? at}>
            {week.map((day, place) => (
              <DayCell key={day?.day ?? WEEKDAYS[place]} day={day} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ day }: { day: Day | undefined }) {
  const { t } = useTranslation('organisation');
  if (!day) {
    return <td />;
  }
  const kind = day.name ? (day.working ? 'on' : 'off') : day.weekend ? 'weekend' : undefined;
  return (
    <td data-kind={kind} data-today={day.day === today() || undefined} title={day.name}>
      {day.number}
      {day.name && (
        <>
          <span className={styles.mark} aria-hidden="true">
            {t(day.working ? 'calendar.on' : 'calendar.off')}
          </span>
          <span className="sr-only">{day.name}</span>
        </>
      )}
    </td>
  );
}
