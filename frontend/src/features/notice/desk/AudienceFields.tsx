import { useQuery } from '@tanstack/react-query';
import { Checkbox, Select, TreeSelect } from 'antd';
import { unitsQuery } from '@/api/units';
import { FieldError, FormField } from '@/desk/FormField';
import { unitTree } from '@/desk/OrgPicker';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import type { ErrorOf } from './NoticeForm';
import styles from './Notices.module.css';
import { ROLES, type Values } from './values';

type Audience = Values['audience'];
type Props = { audience: Audience; errorOf: ErrorOf; onChange: (audience: Audience) => void };
const TIERS = [1, 2, 3, 4, 5];

/** Units with everything below them, roles, and for officers their tiers. */
export function AudienceFields({ audience, errorOf, onChange }: Props) {
  const { t } = useTranslation('notice');
  const { t: common } = useTranslation();
  const words = useWords();
  const units = useQuery(unitsQuery);
  const tree = unitTree(units.data ?? []);
  const unitFault = audience.units.map((_, at) => errorOf(`/audience/units/${at}`)).find(Boolean);
  return (
    <>
      <FormField
        label={t('form.units')}
        hint={t('form.unitsHint')}
        error={errorOf('/audience/units') ?? unitFault}
        required
      >
        {(control) => (
          <TreeSelect
            {...control}
            multiple
            allowClear
            showSearch
            loading={units.isPending}
            treeData={tree}
            treeDefaultExpandedKeys={tree.map((node) => node.value)}
            treeNodeFilterProp="title"
            value={units.data ? audience.units : []}
            onChange={(next: string[]) => onChange({ ...audience, units: next })}
          />
        )}
      </FormField>
      <fieldset className={styles.group}>
        <legend>{t('form.roles')}</legend>
        <Checkbox.Group
          value={audience.roles}
          options={ROLES.map((value) => ({ value, label: common(`role.${value}`) }))}
          onChange={(roles) => onChange({ ...audience, roles: roles as Audience['roles'] })}
        />
        <FieldError of="notice-roles" error={errorOf('/audience/roles')} />
      </fieldset>
      {audience.roles.includes('OFFICER') && (
        <FormField label={t('form.tiers')} hint={t('form.tiersHint')} error={errorOf('/audience/tiers')}>
          {(control) => (
            <Select
              {...control}
              mode="multiple"
              allowClear
              placeholder={t('form.tiersAll')}
              value={audience.tiers}
              options={TIERS.map((tier) => ({ value: tier, label: words.tier(tier) }))}
              onChange={(tiers: number[]) => onChange({ ...audience, tiers: [...tiers].sort() })}
            />
          )}
        </FormField>
      )}
    </>
  );
}
