import { Button, Input } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useTranslation } from '@/i18n/useTranslation';
import styles from './FilterBar.module.css';

/** Filters that live in the address: a link shows the same rows, and going back brings the former ones. */
export function useFilters<K extends string>(names: readonly K[]) {
  const [search, setSearch] = useSearchParams();
  const values = Object.fromEntries(names.map((name) => [name, search.get(name) ?? undefined])) as Record<
    K,
    string | undefined
  >;
  function change(changes: Partial<Record<K, string | undefined>>) {
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [name, value] of Object.entries<string | undefined>(changes)) {
          if (value) {
            after.set(name, value);
          } else {
            after.delete(name);
          }
        }
        return after;
      },
      { replace: true },
    );
  }
  return {
    values,
    change,
    active: names.some((name) => values[name] !== undefined),
    clear: () => change(Object.fromEntries(names.map((name) => [name, undefined])) as Record<K, undefined>),
  };
}

type Props = { active: boolean; clear: () => void; children: ReactNode; aside?: ReactNode };

export function FilterBar({ active, clear, children, aside }: Props) {
  const { t } = useTranslation();
  return (
    <div className={`${styles.bar} no-print`}>
      <div className={styles.filters}>
        {children}
        {active && (
          <Button type="link" onClick={clear}>
            {t('actions.clear')}
          </Button>
        )}
      </div>
      {aside && <div className={styles.aside}>{aside}</div>}
    </div>
  );
}

const PAUSE_MS = 300;

/** Searches when typing pauses, so that not every key asks the server. */
export function SearchBox({
  value,
  placeholder,
  onChange,
}: {
  value: string | undefined;
  placeholder: string;
  onChange: (value: string | undefined) => void;
}) {
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  useEffect(() => {
    if (text.trim() === (value ?? '')) {
      return undefined;
    }
    const timer = setTimeout(() => onChange(text.trim() || undefined), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, value, onChange]);
  return (
    <Input.Search
      allowClear
      className={styles.search ?? ''}
      value={text}
      placeholder={placeholder}
      aria-label={placeholder}
      onChange={(event) => setText(event.target.value)}
      onSearch={(typed) => onChange(typed.trim() || undefined)}
    />
  );
}
