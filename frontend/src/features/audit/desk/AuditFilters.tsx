import { Input, Select } from 'antd';
import { useEffect, useId, useState } from 'react';
import { SearchBox } from '@/desk/FilterBar';
import { useTranslation } from '@/i18n/useTranslation';
import messages from '../messages.zh';
import { useAuditWords } from '../words';
import styles from './Audit.module.css';

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
  const { t } = useTranslation('audit');
  const [text, setText] = useState(value ?? '');
  const [wrong, setWrong] = useState(false);
  const hint = useId();
  useEffect(() => {
    setText(value ?? '');
    setWrong(false);
  }, [value]);
  return (
    <span className={styles.day}>
      <Input
        type="date"
        prefix={<span className={styles.prefix}>{label}</span>}
        status={wrong ? 'error' : ''}
        aria-invalid={wrong}
        aria-describedby={wrong ? hint : undefined}
        aria-label={label}
        title={label}
        min={min}
        max={max}
        value={text}
        onChange={(event) => {
          const { valid, rangeOverflow, rangeUnderflow } = event.target.validity;
          setText(event.target.value);
          setWrong(rangeOverflow || rangeUnderflow);
          if (valid) {
            onChange(event.target.value);
          }
        }}
      />
      {wrong && (
        <span id={hint} role="alert" className={styles.wrong}>
          {t('filter.wrongOrder', { from: min, to: max })}
        </span>
      )}
    </span>
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
      popupMatchSelectWidth={false}
      aria-label={label}
      placeholder={label}
      value={value ?? null}
      options={codes.map((code) => ({ value: code, label: word(code) }))}
      onChange={(code: string | null | undefined) => onChange(code ?? undefined)}
    />
  );
}
