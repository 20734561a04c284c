import { AutoComplete } from 'antd';
import { controlProps, FieldError } from '@/desk/FormField';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { idOf } from '../pointers';
import styles from './Editor.module.css';
import { EditSection } from './EditSection';
import { EditTable } from './EditTable';
import { NumberCell } from './NumberInput';
import { useDraftContext } from './useDraft';

const USUAL = ['MORTGAGE', 'CONSUMER', 'BUSINESS'];
const NUMBERS = [
  ['coefficient', 'plain'],
  ['benchmarkBalance', 'money'],
  ['minFactor', 'plain'],
  ['maxFactor', 'plain'],
] as const;

export function EditProducts() {
  const { t } = useTranslation('scheme');
  const { form } = useDraftContext();
  const words = useWords();
  const nameOf = (at: number) => words.product(form.products[at]?.product ?? '') || String(at + 1);
  return (
    <EditSection name="products">
      <EditTable
        list="products"
        label={t('section.products')}
        heads={[t('field.product'), ...NUMBERS.map(([field]) => t(`field.${field}`))]}
        addLabel={t('edit.addProduct')}
        nameOf={nameOf}
        cells={(at) => (
          <>
            <ProductCell at={at} />
            {NUMBERS.map(([field, kind]) => (
              <NumberCell
                key={field}
                pointer={`/products/${at}/${field}`}
                kind={kind}
                label={`${nameOf(at)} ${t(`field.${field}`)}`}
              />
            ))}
          </>
        )}
      />
    </EditSection>
  );
}

/** The three usual products by name, or the code of another. */
function ProductCell({ at }: { at: number }) {
  const { t } = useTranslation('scheme');
  const { form, messages, set } = useDraftContext();
  const words = useWords();
  const pointer = `/products/${at}/product`;
  const code = form.products[at]?.product ?? '';
  const free = USUAL.filter((usual) => usual === code || form.products.every(({ product }) => product !== usual));
  const name = words.product(code);
  return (
    <td>
      <AutoComplete
        {...controlProps(idOf(pointer), messages.get(pointer))}
        aria-label={`${t('field.product')} ${at + 1}`}
        style={{ width: '100%' }}
        value={code}
        placeholder={t('field.productPlaceholder')}
        options={free.map((value) => ({ value, label: `${words.product(value)} ${value}` }))}
        popupMatchSelectWidth={200}
        onChange={(value: string) => set(pointer, value.toUpperCase().trim())}
      />
      {name !== code && <span className={styles.readOut}>{name}</span>}
      <FieldError of={idOf(pointer)} error={messages.get(pointer)} />
    </td>
  );
}
