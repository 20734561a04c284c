import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { language } from '@/i18n';
import { useTranslation } from '@/i18n/useTranslation';
import { CloseIcon, SearchIcon } from '@/kit/icons';
import { useSettled } from '@/lib/useSettled';
import { moved, type Option, sectionsOf } from './options';
import styles from './Palette.module.css';
import { LONGEST, searchQuery } from './queries';
import { Results } from './Results';
import { type Screen, screensFor } from './screens';

const LIST = 'search-results';
const SETTLED_MS = 180;
const idOf = (at: number) => `search-option-${at}`;

type Props = { face: 'phone' | 'desk'; screens: readonly Screen[]; onClose: () => void };

/** Everything by name: keys move through the list while the focus stays where one types. */
export default function Palette({ face, screens, onClose }: Props) {
  const { t } = useTranslation('search');
  const { t: common } = useTranslation();
  const navigate = useNavigate();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const q = typed.trim();
  const asked = useSettled(q, SETTLED_MS);
  const answer = useQuery(searchQuery(asked));
  // What was found for other words is not shown: Enter would open it.
  const found = asked === q ? answer.data : undefined;
  const sections = sectionsOf(screensFor(screens, q), found ?? [], face, language());
  const options = sections.flatMap((section) => section.options);
  const chosen = Math.min(active, options.length - 1);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  // In braces: newer browsers answer with a promise, which is no clean-up.
  useEffect(() => {
    document.getElementById(idOf(chosen))?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const open = ({ to }: Option) => {
    onClose();
    void navigate(to);
  };
  const onKey = (event: KeyboardEvent) => {
    // Enter also ends a word of an input method.
    if (event.nativeEvent.isComposing) {
      return;
    }
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
    const option = options[chosen];
    if (by) {
      event.preventDefault();
      setActive(moved(chosen, by, options.length));
    } else if (event.key === 'Enter' && option) {
      event.preventDefault();
      open(option);
    }
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard closes it with Escape, which the dialog handles itself
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label={t('title')}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className={styles.inner}>
        <div className={styles.field}>
          <SearchIcon size={20} />
          <input
            autoFocus
            type="text"
            role="combobox"
            aria-label={t('title')}
            aria-expanded={options.length > 0}
            aria-controls={LIST}
            aria-autocomplete="list"
            {...(options.length > 0 ? { 'aria-activedescendant': idOf(chosen) } : {})}
            autoComplete="off"
            spellCheck={false}
            maxLength={LONGEST}
            placeholder={t('placeholder')}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setActive(0);
            }}
            onKeyDown={onKey}
          />
          <button type="button" className={styles.close} onClick={onClose} aria-label={common('actions.close')}>
            <CloseIcon size={20} />
          </button>
        </div>
        <Results
          id={LIST}
          q={q}
          sections={sections}
          chosen={chosen}
          idOf={idOf}
          busy={asked !== q || answer.isFetching}
          error={q ? answer.error : null}
          retry={() => void answer.refetch()}
          onPoint={setActive}
          onOpen={open}
        />
        <p className={styles.keys} aria-hidden="true">
          {t('keys')}
        </p>
      </div>
    </dialog>
  );
}
