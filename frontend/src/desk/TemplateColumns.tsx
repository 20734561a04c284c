import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import { Panel } from './Page';
import { PlainTable } from './PlainTable';

/** A column of a file, as a page explains it. */
export type TemplateColumn = {
  readonly name: string;
  readonly chinese: string;
  readonly needed: boolean;
  readonly example: string;
};

type Props = { columns: readonly TemplateColumn[]; meaning: (name: string) => string; download: ReactNode };

/** What a file must hold, before it is sent; the same as a file to fill in. */
export function TemplateColumns({ columns, meaning, download }: Props) {
  const { t } = useTranslation('desk');
  return (
    <Panel flush title={t('template.title')} sub={t('template.hint')} aside={download}>
      <PlainTable
        label={t('template.title')}
        heads={[
          t('template.column'),
          t('template.chinese'),
          t('template.meaning'),
          t('template.needed'),
          t('template.example'),
        ]}
        rows={columns.map((column) => ({
          key: column.name,
          cells: [
            <code key="name">{column.name}</code>,
            <Chinese key="chinese">{column.chinese}</Chinese>,
            meaning(column.name),
            t(column.needed ? 'template.yes' : 'template.no'),
            <Chinese key="example">{column.example}</Chinese>,
          ],
        }))}
      />
    </Panel>
  );
}

const HAN = /\p{Script=Han}/u;

/** Stays Chinese in either language, and says so to whoever reads it aloud. */
function Chinese({ children }: { children: string }) {
  return <span lang={HAN.test(children) ? 'zh-CN' : undefined}>{children}</span>;
}
