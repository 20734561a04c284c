import { useWords } from '@/i18n/useWords';
import styles from './pills.module.css';

export function TierPill({ tier, large }: { tier: number; large?: boolean }) {
  const words = useWords();
  return (
    <span className={large ? `${styles.pill} ${styles.large}` : styles.pill} data-tier={Math.min(Math.max(tier, 1), 5)}>
      {words.tier(tier)}
    </span>
  );
}
