import { Panel } from '@/desk/Page';
import { ScrollX } from '@/desk/ScrollX';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { StatusPill } from '@/kit/StatusPill';
import { count } from '@/lib/figures';
import { moved, officersAt, tiersOf } from '../report';
import { reportPart } from '../reportParts';
import type { Report } from '../simulations';
import styles from './Laboratory.module.css';

type Cells = Report['tiers'];
type Props = { cells: Cells; onShow: (before: string, after: string) => void };

/** Tiers as they were downwards, under the scheme across. */
export function ReportTiers({ cells, onShow }: Props) {
  const { t } = useTranslation('laboratory');
  const words = useWords();
  const tiers = tiersOf(cells);
  const { up, down, same } = moved(cells);
  const sum = (officers: readonly number[]) => count(officers.reduce((total, one) => total + one, 0));
  return (
    <Panel id={reportPart('tiers')} title={t('part.tiers')} sub={t('tier.hint')}>
      <p className={styles.sums}>
        <StatusPill tone="ok">▲ {t('tier.up', { count: up })}</StatusPill>
        <StatusPill tone="bad">▼ {t('tier.down', { count: down })}</StatusPill>
        <StatusPill tone="none">{t('tier.same', { count: same })}</StatusPill>
      </p>
      <ScrollX label={t('part.tiers')}>
        <table className={styles.matrix}>
          <thead>
            <tr>
              <th scope="col">{t('tier.corner')}</th>
              {tiers.map((tier) => (
                <th key={tier} scope="col">
                  {words.tier(tier)}
                </th>
              ))}
              <th scope="col">{t('tier.sum')}</th>
            </tr>
          </thead>
          <tbody>
            {tiers.map((before) => (
              <tr key={before}>
                <th scope="row">{words.tier(before)}</th>
                {tiers.map((after) => (
                  <td key={after} data-way={after < before ? 'up' : after > before ? 'down' : 'same'}>
                    <Count cells={cells} before={before} after={after} onShow={onShow} />
                  </td>
                ))}
                <td>{sum(tiers.map((after) => officersAt(cells, before, after)))}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('tier.sum')}</th>
              {tiers.map((after) => (
                <td key={after}>{sum(tiers.map((before) => officersAt(cells, before, after)))}</td>
              ))}
              <td>{sum(cells.map(({ officers }) => officers))}</td>
            </tr>
          </tfoot>
        </table>
      </ScrollX>
    </Panel>
  );
}

type CountProps = { cells: Cells; before: number; after: number; onShow: Props['onShow'] };

function Count({ cells, before, after, onShow }: CountProps) {
  const { t } = useTranslation('laboratory');
  const words = useWords();
  const officers = officersAt(cells, before, after);
  if (officers === 0) {
    return <span className={styles.none}>·</span>;
  }
  return (
    <button
      type="button"
      aria-label={t('tier.show', { from: words.tier(before), to: words.tier(after), count: officers })}
      onClick={() => onShow(String(before), String(after))}
    >
      {count(officers)}
    </button>
  );
}
