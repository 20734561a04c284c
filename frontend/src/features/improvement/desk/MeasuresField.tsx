import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { FormField } from '@/desk/FormField';
import { useTranslation } from '@/i18n/useTranslation';
import styles from '../Improvement.module.css';
import { type Draft, MOST_MEASURES, OWNERS } from '../model';

type Measures = Draft['measures'];
type Props = {
  measures: Measures;
  errorOf: (field: string) => string | undefined;
  onChange: (measures: Measures) => void;
};

/** What is done, by whom and by when: at least one, each a line of its own. */
export function MeasuresField({ measures, errorOf, onChange }: Props) {
  const { t } = useTranslation('improvement');
  const put = (at: number, part: Partial<Measures[number]>) =>
    onChange(measures.map((one, place) => (place === at ? { ...one, ...part } : one)));
  const add = () =>
    onChange([
      ...measures,
      { key: Math.max(...measures.map(({ key }) => key)) + 1, title: '', owner: 'OFFICER', dueOn: '' },
    ]);
  return (
    <>
      {measures.map((measure, at) => (
        <fieldset key={measure.key} className={styles.measure} aria-label={t('measure', { number: at + 1 })}>
          <FormField label={t('measureTitle')} error={errorOf(`measures/${at}/title`)} required>
            {(control) => (
              <Input
                {...control}
                value={measure.title}
                maxLength={80}
                onChange={(event) => put(at, { title: event.target.value })}
              />
            )}
          </FormField>
          <FormField label={t('measureOwner')} required>
            {(control) => (
              <Select
                {...control}
                value={measure.owner}
                options={OWNERS.map((owner) => ({ value: owner, label: t(`owner.${owner}`) }))}
                onChange={(owner) => put(at, { owner })}
              />
            )}
          </FormField>
          <FormField label={t('measureDue')} error={errorOf(`measures/${at}/dueOn`)} required>
            {(control) => (
              <DatePicker
                {...control}
                value={measure.dueOn ? dayjs(measure.dueOn) : null}
                onChange={(day) => put(at, { dueOn: day?.format('YYYY-MM-DD') ?? '' })}
              />
            )}
          </FormField>
          <Button
            className={styles.drop ?? ''}
            icon={<DeleteOutlined />}
            aria-label={t('dropMeasure', { number: at + 1 })}
            disabled={measures.length === 1}
            onClick={() => onChange(measures.filter((_, place) => place !== at))}
          />
        </fieldset>
      ))}
      <div className={styles.buttons}>
        <Button icon={<PlusOutlined />} disabled={measures.length >= MOST_MEASURES} onClick={add}>
          {t('addMeasure')}
        </Button>
      </div>
      <p className={styles.note}>{t('measureHint')}</p>
    </>
  );
}
