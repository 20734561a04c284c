import { useSearchParams } from 'react-router';
import { useTranslation } from '@/i18n/useTranslation';
import { SHELVES, type Shelf, shelfOf } from './model';

/** The shelf lives in the address, so that going back from a thing leads to the same one. */
export function useShelf() {
  const { t } = useTranslation('messaging');
  const [search, setSearch] = useSearchParams();
  return {
    shelf: shelfOf(search.get('shelf')),
    choose: (shelf: Shelf) => setSearch({ shelf }, { replace: true }),
    options: SHELVES.map((value) => ({ value, label: t(`shelf.${value}`) })),
    label: t('shelf.label'),
  };
}
