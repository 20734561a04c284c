import { type ReactNode, useId } from 'react';
import styles from './FormField.module.css';

/** What a control needs to belong to its label, hint and error. */
export type ControlProps = {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
  readonly status?: 'error';
};

type Props = {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  required?: boolean;
  /** where the label goes and the page jumps to; made up if left out */
  id?: string;
  children: (control: ControlProps) => ReactNode;
};

/** Label, control, hint and the error at the field, tied together for screen readers. */
export function FormField({ label, hint, error, required, id, children }: Props) {
  const made = useId();
  const own = id ?? made;
  return (
    <div className={styles.field}>
      <label htmlFor={own} data-required={required || undefined}>
        {label}
      </label>
      {children(controlProps(own, error, Boolean(hint)))}
      {hint && (
        <p id={`${own}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <FieldError of={own} error={error} />
    </div>
  );
}

export function controlProps(id: string, error: string | undefined, hinted = false): ControlProps {
  const described = [hinted ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return {
    id,
    ...(described ? { 'aria-describedby': described } : {}),
    ...(error ? { 'aria-invalid': true as const, status: 'error' as const } : {}),
  };
}

export function FieldError({ of, error }: { of: string; error: string | undefined }) {
  return error ? (
    <p id={`${of}-error`} className={styles.error}>
      {error}
    </p>
  ) : null;
}

export function FormGrid({ children }: { children: ReactNode }) {
  return <div className={styles.grid}>{children}</div>;
}
