import { useEffect, useState } from 'react';
import { SearchIcon } from './icons';
import styles from './SearchBox.module.css';

const QUIET_MS = 300;

type Props = { label: string; value: string; onSearch: (text: string) => void };

/** Searches when the typing pauses, so that no half-written name is asked for. */
export function SearchBox({ label, value, onSearch }: Props) {
  const [text, setText] = useState(value);
  const [given, setGiven] = useState(value);
  if (value !== given) {
    setGiven(value);
    setText(value);
  }
  useEffect(() => {
    const asked = text.trim();
    if (asked === value) {
      return;
    }
    const timer = setTimeout(() => onSearch(asked), QUIET_MS);
    return () => clearTimeout(timer);
  }, [text, value, onSearch]);
  return (
    <label className={styles.box}>
      <SearchIcon size={18} />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        enterKeyHint="search"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
    </label>
  );
}
