import { InputNumber } from 'antd';
import styles from './Sheet.module.css';

type Props = {
  label: string;
  value: number | null;
  onChange: (yuan: number | null) => void;
  fault?: boolean;
  min?: number;
};

/** Yuan to the cent with the thousands set apart, as zeros are easily miscounted. */
export function YuanInput({ label, value, onChange, fault, min = 0 }: Props) {
  return (
    <InputNumber<number>
      className={styles.input ?? ''}
      aria-label={label}
      controls={false}
      min={min}
      max={999_999_999_999}
      precision={2}
      value={value}
      {...(fault ? { status: 'error' as const, 'aria-invalid': true } : {})}
      formatter={(number) =>
        String(number ?? '')
          .replace(/\.0+$/, '')
          .replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',')
      }
      parser={(text) => Number((text ?? '').replaceAll(',', ''))}
      onChange={onChange}
    />
  );
}
