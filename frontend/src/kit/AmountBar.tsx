import type { CSSProperties } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import styles from './AmountBar.module.css';

type Targets = { readonly lifeline: number; readonly floor: number; readonly stretch: number };
export type BarMark = { readonly key: keyof Targets; readonly amount: number; readonly at: number };

/** Where things stand on a bar that ends a little beyond the stretch target, or beyond the amount; in percent. */
export function barLayout(amount: number, targets: Targets): { me: number; marks: readonly BarMark[] } {
  const end = Math.max(targets.stretch * 1.12, amount * 1.04, 1);
  const at = (yuan: number) => Math.round((Math.min(Math.max(yuan, 0), end) / end) * 10_000) / 100;
  return {
    me: at(amount),
    marks: (['lifeline', 'floor', 'stretch'] as const).map((key) => ({
      key,
      amount: targets[key],
      at: at(targets[key]),
    })),
  };
}

/** Pushes labels that would touch apart, keeping their order and the bar's ends; positions are centres in percent. */
export function spread(positions: readonly number[], width: number): number[] {
  const half = width / 2;
  const out = positions.map((at) => Math.min(Math.max(at, half), 100 - half));
  for (let i = 1; i < out.length; i++) {
    out[i] = Math.max(out[i] ?? 0, (out[i - 1] ?? 0) + width);
  }
  let right = 100 - half;
  for (let i = out.length - 1; i >= 0; i--) {
    out[i] = Math.min(out[i] ?? 0, right);
    right = (out[i] ?? 0) - width;
  }
  return out;
}

const LABEL_WIDTH = 25;

/** Yuan disbursed on one line with lifeline, floor and stretch; each mark has its name and amount below. */
export function AmountBar({ amount, targets }: { amount: number; targets: Targets }) {
  const { t } = useTranslation();
  const words = useWords();
  const { marks } = barLayout(amount, targets);
  const labels = spread(
    marks.map((mark) => mark.at),
    LABEL_WIDTH,
  );
  return (
    <div>
      <AmountTrack amount={amount} targets={targets} />
      <ul className={styles.labels}>
        {marks.map((mark, index) => (
          <li key={mark.key} style={{ left: `${labels[index]}%`, width: `${LABEL_WIDTH}%` }}>
            <span className={styles.name}>
              <i data-mark={mark.key} aria-hidden="true" />
              {t(`mark.${mark.key}`)}
            </span>
            <b>{words.roundMoney(mark.amount)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The bar alone, for rows whose figures stand beside it. */
export function AmountTrack({ amount, targets, slim }: { amount: number; targets: Targets; slim?: boolean }) {
  const { me, marks } = barLayout(amount, targets);
  return (
    <span className={styles.track} data-slim={slim} aria-hidden="true">
      <span className={styles.fill} style={{ width: `${me}%` }} />
      {marks.map((mark) => (
        <span
          key={mark.key}
          className={styles.tick}
          data-mark={mark.key}
          data-over={mark.at <= me}
          style={{ left: `${mark.at}%` }}
        />
      ))}
      <span className={styles.me} style={{ '--at': `${me}%` } as CSSProperties} />
    </span>
  );
}
