import { LeftOutlined, RightOutlined, UploadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Page, Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { currentMonth } from '@/lib/clock';
import { calendarQuery } from '../queries';
import styles from './Calendar.module.css';
import { CalendarImport } from './CalendarImport';
import { YearView } from './YearView';

/** The years that the server keeps calendars of. */
const FIRST = 2000;
const LAST = 2100;

function yearOf(text: string | null): number {
  const asked = Number(text);
  return Number.isInteger(asked) && asked >= FIRST && asked <= LAST ? asked : Number(currentMonth().slice(0, 4));
}

export default function CalendarPage() {
  const { t } = useTranslation('organisation');
  const { t: common } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const [importing, setImporting] = useState(false);
  const year = yearOf(search.get('year'));
  const show = (next: number) => setSearch({ year: String(next) }, { replace: true });
  const { data, error, refetch } = useQuery(calendarQuery(year));
  return (
    <Page
      title={common('area.calendar')}
      sub={t('calendar.lead')}
      actions={
        <>
          <YearSwitch year={year} onChange={show} />
          <Button icon={<UploadOutlined />} type="primary" onClick={() => setImporting(true)}>
            {t('calendar.import')}
          </Button>
        </>
      }
    >
      {data?.days.length === 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('calendar.missing', { year })}
          description={t('calendar.missingHint')}
        />
      )}
      <Panel>
        {data ? (
          <YearView calendar={data} />
        ) : error ? (
          <ErrorPanel error={error} retry={() => void refetch()} />
        ) : (
          <SkeletonLines lines={4} height={180} />
        )}
      </Panel>
      {importing && (
        <CalendarImport
          onClose={() => setImporting(false)}
          onDone={(first) => {
            setImporting(false);
            show(first ?? year);
          }}
        />
      )}
    </Page>
  );
}

function YearSwitch({ year, onChange }: { year: number; onChange: (year: number) => void }) {
  const { t } = useTranslation('organisation');
  return (
    <span className={styles.years}>
      <Button
        icon={<LeftOutlined />}
        aria-label={t('calendar.previous')}
        disabled={year <= FIRST}
        onClick={() => onChange(year - 1)}
      />
      <b aria-live="polite">{t('calendar.year', { year })}</b>
      <Button
        icon={<RightOutlined />}
        aria-label={t('calendar.next')}
        disabled={year >= LAST}
        onClick={() => onChange(year + 1)}
      />
    </span>
  );
}
