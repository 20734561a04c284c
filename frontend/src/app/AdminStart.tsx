import { ApartmentOutlined, CalendarOutlined, CheckOutlined, TeamOutlined } from '@ant-design/icons';
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { api, data } from '@/api/client';
import { unitsQuery } from '@/api/units';
import { Page, Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { StatusPill } from '@/kit/StatusPill';
import { paths } from '@/lib/paths';
import styles from './AdminStart.module.css';

const headOfficeQuery = queryOptions({
  queryKey: ['organisation', 'people', 'head-office-count'],
  queryFn: () =>
    data(api.GET('/api/v1/organisation/people', { params: { query: { role: 'HEAD_OFFICE', page: 0, size: 1 } } })),
  select: (answer) => answer.total,
});

type StepKey = 'units' | 'grant' | 'calendar';
type Step = { readonly key: StepKey; readonly to: string; readonly done: boolean };

/** What an empty bank needs first, with what is done already, and the way to what is kept up day by day. */
export function AdminStart() {
  const { t } = useTranslation('start');
  const units = useQuery(unitsQuery).data;
  const headOffice = useQuery(headOfficeQuery).data;
  const steps: readonly Step[] = [
    { key: 'units', to: paths.desk.organisationImport, done: (units?.length ?? 0) > 1 },
    { key: 'grant', to: paths.desk.people, done: (headOffice ?? 0) > 0 },
    { key: 'calendar', to: paths.desk.calendar, done: false },
  ];
  const known = units !== undefined && headOffice !== undefined;
  const next = known ? steps.find((step) => !step.done) : undefined;
  return (
    <Page title={t('title')} sub={t('lead')}>
      <Panel title={t('yours')}>
        <ol className={styles.steps}>
          {steps.map((step, index) => (
            <StepItem key={step.key} step={step} place={index + 1} next={step === next} />
          ))}
        </ol>
        <p className={styles.after}>{t('headOffice')}</p>
      </Panel>
      <h2 className={styles.heading}>{t('daily')}</h2>
      <div className={styles.cards}>
        <AreaCard to={paths.desk.people} icon={<TeamOutlined />} name="people" />
        <AreaCard to={paths.desk.organisationImport} icon={<ApartmentOutlined />} name="importAgain" />
        <AreaCard to={paths.desk.calendar} icon={<CalendarOutlined />} name="calendar" />
      </div>
    </Page>
  );
}

function StepItem({ step, place, next }: { step: Step; place: number; next: boolean }) {
  const { t } = useTranslation('start');
  return (
    <li>
      <Link to={step.to} className={styles.step} data-next={next}>
        <span className={styles.place} data-done={step.done}>
          {step.done ? <CheckOutlined /> : place}
        </span>
        <span>
          <b>{t(`${step.key}`)}</b>
          <small>{t(`${step.key}Hint`)}</small>
        </span>
        {step.done && <StatusPill tone="ok">{t('done')}</StatusPill>}
        {next && <StatusPill tone="info">{t('next')}</StatusPill>}
      </Link>
    </li>
  );
}

function AreaCard({ to, icon, name }: { to: string; icon: ReactNode; name: 'people' | 'importAgain' | 'calendar' }) {
  const { t } = useTranslation('start');
  return (
    <Link to={to} className={styles.card}>
      <span className={styles.icon}>{icon}</span>
      <span>
        <b>{t(`${name}`)}</b>
        <small>{t(`${name}Hint`)}</small>
      </span>
    </Link>
  );
}
