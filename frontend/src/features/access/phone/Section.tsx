import { useTranslation } from '@/i18n/useTranslation';
import { count } from '@/lib/figures';
import type { MyDataSection } from '../myData';
import styles from './MyData.module.css';

/** As many as a thumb scrolls; all are in the download. */
const SHOWN = 30;

/** One kind of thing, opened by a tap: each entry as pairs of heading and value. */
export function Section({ section }: { section: MyDataSection }) {
  const { t } = useTranslation('accessMyData');
  const total = section.rows.length;
  return (
    <details className={styles.section}>
      <summary>
        <h2>{section.title}</h2>
        <span>{total === 0 ? t('nothing') : t('rows', { count: total })}</span>
      </summary>
      {section.rows.slice(0, SHOWN).map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries of a downloaded list, which never change places
        <Entry key={index} headings={section.headings} row={row} />
      ))}
      {total > SHOWN && <p className={styles.small}>{t('shown', { shown: SHOWN, total: count(total) })}</p>}
    </details>
  );
}

function Entry({ headings, row }: { headings: readonly string[]; row: readonly string[] }) {
  return (
    <dl className={styles.entry}>
      {headings.map((heading, index) =>
        row[index] ? (
          <div key={heading}>
            <dt>{heading}</dt>
            <dd>{row[index]}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
