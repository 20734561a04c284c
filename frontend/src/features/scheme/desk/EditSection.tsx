import { Switch } from 'antd';
import type { ReactNode } from 'react';
import { FieldError } from '@/desk/FormField';
import { Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { SECTIONS, type Section } from '../form';
import { idOf } from '../pointers';
import { partId } from '../sections';
import styles from './Editor.module.css';
import { useDraftContext } from './useDraft';

type Name = 'products' | 'tiers' | Section;

const isOptional = (name: Name): name is Section => (SECTIONS as readonly string[]).includes(name);

/** A part of the scheme. Optional ones have a switch, and are shown only while they are on. */
export function EditSection({ name, children }: { name: Name; children: ReactNode }) {
  const { t } = useTranslation('scheme');
  const { form, messages, turn } = useDraftContext();
  const optional = isOptional(name);
  const on = !optional || form.on[name];
  const title = t(`section.${name}`);
  return (
    <Panel
      id={partId(name)}
      title={title}
      sub={t(`section.${name}Hint`)}
      aside={
        optional && (
          <Switch
            aria-label={t('edit.enable', { name: title })}
            checked={on}
            onChange={(checked) => turn(name, checked)}
          />
        )
      }
    >
      <div className={styles.section} id={idOf(`/${name}`)} tabIndex={-1}>
        <FieldError of={idOf(`/${name}`)} error={messages.get(`/${name}`)} />
        {on ? children : <p className={styles.off}>{t(`section.${name as Section}Off`)}</p>}
      </div>
    </Panel>
  );
}
