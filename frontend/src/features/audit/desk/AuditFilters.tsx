import { DatePicker, Select } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { SearchBox } from '@/desk/FilterBar';
import messages from '../messages.zh';
import { useAuditWords } from '../words';

type Name = 'actor' | 'action' | 'objectType' | 'objectId' | 'outcome' | 'from' | 'to';
type Props = {
  readonly values: Readonly<Record<Name, string | undefined>>;
  readonly change: (changes: Partial<Record<Name, string | undefined>>) => void;
};

export function AuditFilters({ values, change }: Props) {
  const { t } = useTranslation('audit');
  const words = useAuditWords();
  return (
    <>
      <Days values={values} change={change} />
      <SearchBox value={values.actor} placeholder={t('filter.actor')} onChange={(actor) => change({ actor })} />
      <CodeSelect
        label={t('filter.action')}
        value={values.action}
        codes={Object.keys(messages.action)}
        word={words.action}
        onChange={(action) => change({ action })}
      />
      <CodeSelect
        label={t('filter.objectType')}
        value={values.objectType}
        codes={Object.keys(messages.object)}
        word={words.objectType}
        onChange={(objectType) => change({ objectType })}
      />
      <SearchBox
        value={values.objectId}
        placeholder={t('filter.objectId')}
        onChange={(objectId) => change({ objectId })}
      />
      <CodeSelect
        label={t('outcome.any')}
        value={values.outcome}
        codes={['DONE', 'REFUSED']}
        word={(code) => t(`outcome.${code as 'DONE' | 'REFUSED'}`)}
        onChange={(outcome) => change({ outcome })}
      />
    </>
  );
}

const DAY = 'YYYY-MM-DD';
const dayOf = (text: string | undefined) => (text && dayjs(text).isValid() ? dayjs(text) : null);

function Days({ values, change }: Props) {
  const { t } = useTranslation('audit');
  return (
    <DatePicker.RangePicker
      style={{ width: 250 }}
      allowEmpty={[true, true]}
      value={[dayOf(values.from), dayOf(values.to)]}
      placeholder={[t('filter.from'), t('filter.to')]}
      aria-label={t('list.at')}
      onChange={(days) => change({ from: days?.[0]?.format(DAY), to: days?.[1]?.format(DAY) })}
    />
  );
}

type SelectProps = {
  readonly label: string;
  readonly value: string | undefined;
  readonly codes: readonly string[];
  readonly word: (code: string) => string;
  readonly onChange: (code: string | undefined) => void;
};

function CodeSelect({ label, value, codes, word, onChange }: SelectProps) {
  return (
    <Select
      showSearch={{ optionFilterProp: 'label' }}
      allowClear
      style={{ width: 168 }}
      aria-label={label}
      placeholder={label}
      value={value ?? null}
      options={codes.map((code) => ({ value: code, label: word(code) }))}
      onChange={(code: string | null | undefined) => onChange(code ?? undefined)}
    />
  );
}
