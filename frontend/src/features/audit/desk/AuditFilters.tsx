import { Input, Select } from 'antd';
import { useEffect, useState } from 'react';
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
      <Day label={t('filter.from')} value={values.from} max={values.to} onChange={(from) => change({ from })} />
      <Day label={t('filter.to')} value={values.to} min={values.from} onChange={(to) => change({ to })} />
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

type DayProps = {
  readonly label: string;
  readonly value: string | undefined;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly onChange: (day: string) => void;
};

/** The browser's own field: a calendar of ours would weigh more than the page. A half-typed day changes nothing yet. */
function Day({ label, value, min = '2000-01-01', max = '2999-12-31', onChange }: DayProps) {
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  return (
    <Input
      type="date"
      style={{ width: 140 }}
      aria-label={label}
      title={label}
      min={min}
      max={max}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        if (event.target.validity.valid) {
          onChange(event.target.value);
        }
      }}
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
      style={{ width: 120 }}
      popupMatchSelectWidth={false}
      aria-label={label}
      placeholder={label}
      value={value ?? null}
      options={codes.map((code) => ({ value: code, label: word(code) }))}
      onChange={(code: string | null | undefined) => onChange(code ?? undefined)}
    />
  );
}
