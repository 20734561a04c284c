import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import { CloseIcon } from './icons';
import styles from './Sheet.module.css';

type Props = { open: boolean; title: ReactNode; onClose: () => void; children: ReactNode };

/** Slides up from below. The browser's own modal dialog keeps focus inside, closes on Escape and gives focus back. */
export function Sheet({ open, title, onClose, children }: Props) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (open && element && !element.open) {
      element.showModal();
    } else if (!open) {
      element?.close();
    }
  }, [open]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard closes it with Escape, which the dialog handles itself
    <dialog
      ref={dialog}
      className={styles.sheet}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      {open && (
        <div className={styles.inner}>
          <div className={styles.head}>
            <h2 className={styles.title}>{title}</h2>
            <button type="button" className={styles.close} onClick={onClose} aria-label={t('actions.close')}>
              <CloseIcon size={20} />
            </button>
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without focus the keyboard could not scroll it */}
          <div className={styles.body} tabIndex={0}>
            {children}
          </div>
        </div>
      )}
    </dialog>
  );
}
