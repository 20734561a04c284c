import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { FieldError } from '@/desk/FormField';
import { useTranslation } from '@/i18n/useTranslation';
import type { List } from '../form';
import { idOf } from '../pointers';
import styles from './Editor.module.css';
import { useDraftContext } from './useDraft';

type Props = {
  list: List;
  label: string;
  heads: readonly string[];
  addLabel: string;
  /** what a row is called when it is taken out */
  nameOf: (at: number) => string;
  cells: (at: number) => ReactNode;
};

/** The rows of a list in the scheme; a message about a row as a whole stands below it. */
export function EditTable({ list, label, heads, addLabel, nameOf, cells }: Props) {
  const { t } = useTranslation('scheme');
  const { form, messages, add, remove } = useDraftContext();
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <th scope="col">
              <span className="sr-only">{t('edit.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {form[list].map((row, at) => (
            <Row key={row.key} place={`/${list}/${at}`} span={heads.length + 1} messages={messages}>
              {cells(at)}
              <td className={styles.remove}>
                <Button
                  type="text"
                  icon={<DeleteOutlined />}
                  aria-label={t('edit.remove', { name: nameOf(at) })}
                  disabled={form[list].length === 1}
                  onClick={() => remove(list, at)}
                />
              </td>
            </Row>
          ))}
        </tbody>
      </table>
      <Button type="dashed" icon={<PlusOutlined />} onClick={() => add(list)}>
        {addLabel}
      </Button>
    </div>
  );
}

function Row({
  place,
  span,
  messages,
  children,
}: {
  place: string;
  span: number;
  messages: ReadonlyMap<string, string>;
  children: ReactNode;
}) {
  const error = messages.get(place);
  return (
    <>
      <tr id={idOf(place)} tabIndex={-1} data-error={error ? true : undefined}>
        {children}
      </tr>
      {error && (
        <tr className={styles.rowError}>
          <td colSpan={span}>
            <FieldError of={idOf(place)} error={error} />
          </td>
        </tr>
      )}
    </>
  );
}
