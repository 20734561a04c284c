import { ScrollX } from '@/desk/ScrollX';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { StatusPill } from '@/kit/StatusPill';
import { count } from '@/lib/figures';
import type { TierFlow } from '../queries';
import styles from './TierMatrix.module.css';
import { type Cell, direction, ends, moves, officersOn } from './tierFlowModel';

const SIGNS = { up: '▲', down: '▼', same: '', came: '', left: '' } as const;
const TONES = { up: 'ok', down: 'bad', same: 'none', came: 'info', left: 'info' } as const;

/** Earlier tiers downwards, later ones across; each count leads to its names. */
export function TierMatrix({ flow, onShow }: { flow: TierFlow; onShow: (cell: Cell) => void }) {
  const { t } = useTranslation('reporting');
  const words = useWords();
  const { tiers, came, left } = ends(flow);
  const sums = moves(flow);
  return (
    <>
      <p className={styles.sums}>
        {(['up', 'down', 'same', 'came', 'left'] as const).map((way) =>
          sums[way] > 0 ? (
            <StatusPill key={way} tone={TONES[way]}>
              {SIGNS[way]} {t(`flow.${way}`, { count: sums[way] })}
            </StatusPill>
          ) : null,
        )}
      </p>
      <ScrollX label={t('flow.title')}>
        <table className={styles.matrix}>
          <thead>
            <tr>
              <th scope="col">{t('flow.corner')}</th>
              {tiers.map((tier) => (
                <th key={tier} scope="col">
                  {words.tier(tier)}
                </th>
              ))}
              {left && <th scope="col">{t('flow.gone')}</th>}
            </tr>
          </thead>
          <tbody>
            {[...tiers, ...(came ? [0] : [])].map((from) => (
              <tr key={from}>
                <th scope="row">{from === 0 ? t('flow.new') : words.tier(from)}</th>
                {[...tiers, ...(left ? [0] : [])].map((to) => (
                  <td key={to} data-way={direction({ from, to })}>
                    <Count flow={flow} cell={{ from, to }} onShow={onShow} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
    </>
  );
}

function Count({ flow, cell, onShow }: { flow: TierFlow; cell: Cell; onShow: (cell: Cell) => void }) {
  const { t } = useTranslation('reporting');
  const words = useWords();
  const officers = officersOn(flow, cell);
  if (officers === 0) {
    return <span className={styles.none}>·</span>;
  }
  const name = (tier: number, outside: 'new' | 'gone') => (tier === 0 ? t(`flow.${outside}`) : words.tier(tier));
  return (
    <button
      type="button"
      aria-label={t('flow.show', { from: name(cell.from, 'new'), to: name(cell.to, 'gone'), count: officers })}
      onClick={() => onShow(cell)}
    >
      {SIGNS[direction(cell)]} {count(officers)}
    </button>
  );
}
