import { Segmented, Select } from 'antd';
import { homeUnit, useMe } from '@/api/me';
import { useFilters } from '@/desk/FilterBar';
import { OrgPicker } from '@/desk/OrgPicker';
import { Page } from '@/desk/Page';
import { BANK } from '@/desk/scope';
import { language } from '@/i18n';
import { useTranslation } from '@/i18n/useTranslation';
import { currentMonth, isMonth, monthLabel } from '@/lib/clock';
import { monthsUpTo, nextMonth } from '../months';
import { OfficerPanel } from './OfficerPanel';
import styles from './Sheet.module.css';
import { UnitPanel } from './UnitPanel';

const VIEWS = ['units', 'officers'] as const;
const YEARS_BACK = 3;
const MONTHS_BACK = 26;

/** Two sheets of one desk: the units' year and the officers' month. What is looked at stands in the address. */
export default function TargetsPage() {
  const { t } = useTranslation('target');
  const { t: common } = useTranslation();
  const me = useMe();
  const { values, change } = useFilters(['view', 'unit', 'year', 'month'] as const);
  const view = VIEWS.find((one) => one === values.view) ?? 'units';
  const unit = values.unit ?? homeUnit(me)?.unitCode ?? BANK;
  const thisYear = Number(currentMonth().slice(0, 4));
  const year = Number(values.year ?? thisYear) || thisYear;
  const coming = nextMonth(currentMonth());
  const month = isMonth(values.month) ? values.month : coming;
  return (
    <Page title={common('area.targets')} sub={t('lead')}>
      <div className={styles.bar}>
        <Segmented
          aria-label={t('view.label')}
          value={view}
          options={VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
          onChange={(next) => change({ view: next })}
        />
        <OrgPicker value={unit} onChange={(next) => change({ unit: next })} />
        {view === 'units' ? (
          <Select
            aria-label={t('year')}
            style={{ width: 120 }}
            value={year}
            options={Array.from({ length: YEARS_BACK + 2 }, (_, at) => thisYear + 1 - at).map((value) => ({
              value,
              label: t('yearOf', { year: value }),
            }))}
            onChange={(next) => change({ year: String(next) })}
          />
        ) : (
          <Select
            aria-label={t('month')}
            style={{ width: 140 }}
            value={month}
            options={monthsUpTo(coming, MONTHS_BACK).map((value) => ({
              value,
              label: monthLabel(value, language()),
            }))}
            onChange={(next) => change({ month: next })}
          />
        )}
      </div>
      {view === 'units' ? (
        <UnitPanel key={`${unit} ${year}`} unit={unit} year={year} />
      ) : (
        <OfficerPanel key={`${unit} ${month}`} unit={unit} month={month} />
      )}
    </Page>
  );
}
