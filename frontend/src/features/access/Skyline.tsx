import styles from './SignIn.module.css';

const HEIGHTS = [22, 30, 26, 38, 34, 46, 42, 55, 50, 66, 60, 78, 74, 92];

/** Rising bars with a target line: what the product is about, at a glance. */
export function Skyline() {
  return (
    <svg className={styles.skyline} viewBox="0 0 280 100" preserveAspectRatio="none" aria-hidden="true">
      {HEIGHTS.map((height, index) => (
        <rect key={height} x={index * 20 + 2} y={100 - height} width={14} height={height} rx={2} />
      ))}
      <line x1={0} x2={280} y1={42} y2={42} strokeDasharray="4 4" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
