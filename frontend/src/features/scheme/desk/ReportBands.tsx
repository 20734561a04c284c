import { Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { count } from '@/lib/figures';
import { reportPart } from '../reportParts';
import type { Band, Report } from '../simulations';
import styles from './Laboratory.module.css';

type Props = { bands: Report['bands']; onShow: (band: Band) => void };

const wayOf = (band: Band) => (band.startsWith('DOWN') ? 'down' : band.startsWith('UP') ? 'up' : 'same');

/** How many lose or gain how much, as bars; each leads to its names. */
export function ReportBands({ bands, onShow }: Props) {
  const { t } = useTranslation('laboratory');
  const most = Math.max(1, ...bands.map(({ officers }) => officers));
  return (
    <Panel id={reportPart('bands')} title={t('part.bands')} sub={t('band.hint')}>
      <ul className={styles.bands}>
        {bands.map(({ band, officers }) => (
          <li key={band}>
            <button
              type="button"
              disabled={officers === 0}
              aria-label={t('band.show', { band: t(`band.${band}`), count: officers })}
              onClick={() => onShow(band)}
            >
              <span>{t(`band.${band}`)}</span>
              <span className={styles.track}>
                <span data-way={wayOf(band)} style={{ width: `${(officers * 100) / most}%` }} />
              </span>
              <b>{count(officers)}</b>
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
