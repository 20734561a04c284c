import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { MANAGER_ROLES, useMe } from '@/api/me';
import { monthsQuery } from '@/api/months';
import { unitsQuery } from '@/api/units';
import { useTranslation } from '@/i18n/useTranslation';
import { Card } from '@/kit/Card';
import { PhonePage } from '@/kit/PhonePage';
import { Select } from '@/kit/Select';
import { useMonthParam } from '@/lib/search';
import { MonthChip } from './MonthChip';
import { TeamCards } from './TeamCards';
import { unitsBelow } from './team';

/** For managers on the go: who may need a call today. */
export default function TeamPage() {
  const { t } = useTranslation('scoringPeople');
  const { t: common } = useTranslation('common');
  const me = useMe();
  const [month, setMonth] = useMonthParam();
  const [search, setSearch] = useSearchParams();
  const held = me.roles.filter(({ role }) => MANAGER_ROLES.includes(role));
  const choices = unitsBelow(held, useQuery(unitsQuery).data ?? []);
  const unit = choices.find(({ code }) => code === search.get('unit')) ?? choices[0];
  const info = useQuery(monthsQuery).data?.find((item) => item.month === month);
  const choose = (code: string) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        after.set('unit', code);
        return after;
      },
      { replace: true },
    );
  return (
    <PhonePage
      title={unit?.name ?? t('team.title')}
      sub={
        info
          ? `${common(`month.${info.state}`)} · ${t('team.days', { elapsed: info.elapsedWorkingDays, working: info.workingDays })}`
          : '\u00a0'
      }
      aside={<MonthChip month={month} onChange={setMonth} />}
    >
      {choices.length > 1 && (
        <Card>
          <Select
            label={t('team.unit')}
            value={unit?.code ?? ''}
            options={choices.map(({ code, name, depth }) => ({ value: code, label: '\u3000'.repeat(depth) + name }))}
            onChange={choose}
          />
        </Card>
      )}
      {unit && (
        <TeamCards key={`${month}-${unit.code}`} month={month} unit={unit.code} info={info} onMonth={setMonth} />
      )}
    </PhonePage>
  );
}
