import type { ButtonHTMLAttributes } from 'react';
import { Link, type LinkProps } from 'react-router';
import styles from './Button.module.css';

type Look = { look?: 'primary' | 'outline' | 'plain' | 'danger'; wide?: boolean };

function classes(look: NonNullable<Look['look']>, wide: boolean | undefined): string {
  return [styles.button, styles[look], wide ? styles.wide : ''].join(' ');
}

/** As high as the face's controls: on phones 44 px, a thumb's size. `busy` keeps its place and width while a request runs. */
export function Button({
  look = 'primary',
  wide,
  busy,
  disabled,
  children,
  className,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & Look & { busy?: boolean }) {
  return (
    <button
      type="button"
      {...rest}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
      className={`${classes(look, wide)} ${className ?? ''}`}
    >
      {children}
    </button>
  );
}

export function ButtonLink({ look = 'primary', wide, ...rest }: LinkProps & Look) {
  return <Link {...rest} className={classes(look, wide)} />;
}
