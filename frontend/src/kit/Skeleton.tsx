import type { CSSProperties } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import styles from './Skeleton.module.css';

/** A grey place-holder. Give it the size of what will stand there, so that nothing jumps when it comes. */
export function Skeleton({
  width = '100%',
  height = 16,
  radius = 6,
}: {
  width?: CSSProperties['width'];
  height?: CSSProperties['height'];
  radius?: number;
}) {
  return <span className={styles.bone} style={{ width, height, borderRadius: radius }} aria-hidden="true" />;
}

export function SkeletonLines({ lines, height = 44 }: { lines: number; height?: number }) {
  return (
    <div className={styles.lines}>
      <LoadingText />
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: identical place-holders have nothing else to go by
        <Skeleton key={index} height={height} />
      ))}
    </div>
  );
}

/** What a screen reader hears while bones are shown. */
export function LoadingText() {
  const { t } = useTranslation();
  return (
    <span className="sr-only" role="status">
      {t('state.loading')}
    </span>
  );
}
