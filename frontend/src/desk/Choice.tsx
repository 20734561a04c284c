import { Select } from 'antd';

type Props = {
  readonly label: string;
  /** what is said while nothing is chosen; the label unless given */
  readonly placeholder?: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string | undefined) => void;
};

/** One of a few values, or any, for a bar of filters. A value that is none of them, as in an old link, counts as any. */
export function Choice({ label, placeholder = label, value, options, onChange }: Props) {
  return (
    <Select
      allowClear
      placeholder={placeholder}
      aria-label={label}
      value={options.find((option) => option.value === value)?.value ?? null}
      options={[...options]}
      onChange={(next: string | null | undefined) => onChange(next ?? undefined)}
    />
  );
}
