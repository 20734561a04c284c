import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { FormField } from '@/desk/FormField';
import { useTranslation } from '@/i18n/useTranslation';
import { schemesQuery } from '../queries';

type Props = {
  value: string | undefined;
  error: string | undefined;
  onChange: (schemeId: string | undefined) => void;
};

/** Whose rules the notice explains: one published scheme, or none. */
export function SchemePicker({ value, error, onChange }: Props) {
  const { t } = useTranslation('notice');
  const schemes = useQuery(schemesQuery);
  return (
    <FormField label={t('form.scheme')} hint={t('form.schemeHint')} error={error}>
      {(control) => (
        <Select
          {...control}
          allowClear
          loading={schemes.isPending}
          placeholder={t('form.schemeNone')}
          value={value ?? null}
          options={(schemes.data ?? []).map((scheme) => ({
            value: scheme.id,
            label: `${scheme.name} · ${t('from', { day: scheme.effectiveFrom })}`,
          }))}
          onChange={(next: string | null | undefined) => onChange(next ?? undefined)}
        />
      )}
    </FormField>
  );
}
