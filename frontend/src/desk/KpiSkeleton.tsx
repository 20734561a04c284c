import { Skeleton } from '@/kit/Skeleton';
import cards from './KpiCard.module.css';

const KPIS = [1, 2, 3, 4];

/** A row of key figures in grey. */
export function KpiSkeleton() {
  return (
    <div className={cards.cards}>
      {KPIS.map((card) => (
        <div key={card} className={cards.card}>
          <Skeleton width={80} height={16} />
          <p className={cards.value}>
            <Skeleton width={130} height={32} />
          </p>
          <footer className={cards.foot}>
            <Skeleton width="80%" height={16} />
          </footer>
        </div>
      ))}
    </div>
  );
}
