import { useTranslation } from '@/i18n/useTranslation';
import { openPalette } from '@/lib/palette';
import { SearchIcon } from './icons';
import styles from './SearchButton.module.css';

/** Opens the search over everything, for whoever has no Ctrl K. */
export function SearchButton() {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className={`${styles.button} no-print`}
      onClick={openPalette}
      aria-label={t('actions.search')}
    >
      <SearchIcon size={22} />
    </button>
  );
}
