import { Checkbox } from 'antd';
import { useState } from 'react';
import { Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { changes, compare, type Difference, type Group } from '../compare';
import type { Scheme } from '../queries';
import styles from './Compare.module.css';
import { useDifferenceWords } from './useDifferenceWords';

type Props = { before: Scheme; after: Scheme };

/** What differs, in words. */
export function CompareSummary({ before, after }: Props) {
  const { t } = useTranslation('schemeTrial');
  const told = changes(compare(before, after));
  return (
    <Panel title={t('compare.whole')} sub={t('compare.count', { count: told.length })}>
      {told.length === 0 ? (
        <p>{t('compare.same')}</p>
      ) : (
        <ul className={styles.told}>
          {told.map(({ group, item }) => (
            <li key={item?.key ?? group.key} data-kind={item?.kind ?? group.kind}>
              <Sentence group={group} item={item} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** Every number of both, with the differences marked. */
export function CompareNumbers({ before, after }: Props) {
  const { t } = useTranslation('schemeTrial');
  const [only, setOnly] = useState(false);
  return (
    <Panel
      flush
      title={t('compare.numbers')}
      aside={
        <Checkbox checked={only} onChange={(event) => setOnly(event.target.checked)}>
          {t('compare.onlyChanges')}
        </Checkbox>
      }
    >
      <NumbersTable groups={compare(before, after)} only={only} before={before} after={after} />
    </Panel>
  );
}

function Sentence({ group, item }: { group: Group; item: Difference | undefined }) {
  const { t } = useTranslation('schemeTrial');
  const words = useDifferenceWords();
  if (!item) {
    return t(group.kind === 'added' ? 'compare.addedRow' : 'compare.removedRow', { name: words.rowName(group) });
  }
  const name =
    group.section === 'basics' ? words.field(item.field) : `${words.rowName(group)} · ${words.field(item.field)}`;
  return t(item.by === undefined ? 'compare.changed' : 'compare.changedBy', {
    name,
    from: words.value(item.before, item),
    to: words.value(item.after, item),
    by: item.by === undefined ? '' : words.by(item),
  });
}

function NumbersTable({ groups, only, before, after }: Props & { groups: readonly Group[]; only: boolean }) {
  const { t } = useTranslation('schemeTrial');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={t('compare.numbers')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('compare.item')}</th>
            <th scope="col">{before.name}</th>
            <th scope="col">{after.name}</th>
            <th scope="col">{t('compare.change')}</th>
          </tr>
        </thead>
        {groups
          .filter(({ kind }) => !only || kind !== 'same')
          .map((group) => (
            <Rows key={group.key} group={group} only={only} />
          ))}
      </table>
    </section>
  );
}

function Rows({ group, only }: { group: Group; only: boolean }) {
  const words = useDifferenceWords();
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4} className={styles.group}>
          {words.rowName(group)}
        </th>
      </tr>
      {group.items
        .filter(({ kind }) => !only || kind !== 'same')
        .map((item) => (
          <tr key={item.key} data-kind={item.kind}>
            <th scope="row">{words.field(item.field)}</th>
            <td>{words.value(item.before, item)}</td>
            <td>{words.value(item.after, item)}</td>
            <td>
              <ChangeWord item={item} />
            </td>
          </tr>
        ))}
    </tbody>
  );
}

function ChangeWord({ item }: { item: Difference }) {
  const { t } = useTranslation('schemeTrial');
  const words = useDifferenceWords();
  switch (item.kind) {
    case 'same':
      return t('compare.unchanged');
    case 'changed':
      return item.by === undefined ? t('compare.altered') : words.by(item);
    default:
      return t(`compare.${item.kind}`);
  }
}
