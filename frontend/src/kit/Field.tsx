import { type InputHTMLAttributes, type ReactNode, useId, useState } from 'react';
import styles from './Field.module.css';
import { EyeIcon } from './icons';

type Label = { label: string; error?: string | undefined; hint?: ReactNode };
type Control = { id: string; 'aria-invalid': true | undefined; 'aria-describedby': string | undefined };

/** Label, control, hint and the error at the field, tied together for screen readers. */
export function Labelled({ label, error, hint, children }: Label & { children: (control: Control) => ReactNode }) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.box} data-error={error ? true : undefined}>
        {children({ id, 'aria-invalid': error ? true : undefined, 'aria-describedby': described || undefined })}
      </div>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'id'> & Label;

export function Field({ label, error, hint, children, ...input }: Props) {
  return (
    <Labelled label={label} error={error} hint={hint}>
      {(control) => (
        <>
          <input {...input} {...control} />
          {children}
        </>
      )}
    </Labelled>
  );
}

type PasswordProps = Omit<Props, 'type' | 'children'> & { showLabel: string; hideLabel: string };

export function PasswordField({ showLabel, hideLabel, ...props }: PasswordProps) {
  const [shown, setShown] = useState(false);
  return (
    <Field {...props} type={shown ? 'text' : 'password'} spellCheck={false} autoCapitalize="none">
      <button
        type="button"
        className={styles.eye}
        aria-label={shown ? hideLabel : showLabel}
        aria-pressed={shown}
        onClick={() => setShown(!shown)}
      >
        <EyeIcon size={20} />
      </button>
    </Field>
  );
}
