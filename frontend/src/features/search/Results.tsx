import { useTranslation } from '@/i18n/useTranslation';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import type { Option, Section } from './options';
import styles from './Palette.module.css';

type Props = {
  id: string;
  q: string;
  sections: readonly Section[];
  chosen: number;
  idOf: (at: number) => string;
  busy: boolean;
  error: Error | null;
  retry: () => void;
  onPoint: (at: number) => void;
  onOpen: (option: Option) => void;
};

export function Results({ id, q, sections, busy, error, retry, ...list }: Props) {
  const { t } = useTranslation('search');
  const count = sections.reduce((sum, section) => sum + section.options.length, 0);
  return (
    <div className={styles.results}>
      {error && <ErrorPanel error={error} retry={retry} />}
      {count > 0 && <Listed id={id} sections={sections} {...list} />}
      {count === 0 && busy && <SkeletonLines lines={3} height={44} />}
      {count === 0 && !busy && !error && <Empty title={t('none', { q })} hint={t('noneHint')} />}
      <p className="sr-only" role="status">
        {busy ? '' : t('found', { count })}
      </p>
    </div>
  );
}

function Listed({
  id,
  sections,
  chosen,
  idOf,
  onPoint,
  onOpen,
}: Pick<Props, 'id' | 'sections' | 'chosen' | 'idOf' | 'onPoint' | 'onOpen'>) {
  const { t } = useTranslation('search');
  let before = 0;
  return (
    <div id={id} role="listbox" aria-label={t('results')} className={styles.list}>
      {sections.map(({ group, options, more }) => {
        const first = before;
        before += options.length;
        const heading = `${id}-${group}`;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
          <div key={group} role="group" aria-labelledby={heading}>
            <div id={heading} className={styles.heading} role="presentation">
              {t(`group.${group as 'PEOPLE'}`)}
            </div>
            {options.map((option, at) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the focus stays in the field, which handles the keys
              // biome-ignore lint/a11y/useFocusableInteractive: named by aria-activedescendant instead
              <div
                key={option.key}
                id={idOf(first + at)}
                role="option"
                aria-selected={first + at === chosen}
                className={styles.option}
                onMouseMove={() => onPoint(first + at)}
                onClick={() => onOpen(option)}
              >
                <span>{option.title}</span>
                {option.detail && <small>{option.detail}</small>}
              </div>
            ))}
            {more && (
              <div className={styles.more} role="presentation">
                {t('more')}
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}
