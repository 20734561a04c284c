import { PushpinFilled } from '@ant-design/icons';
import { Button, InputNumber } from 'antd';
import { TwoLines } from '@/desk/TwoLines';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { StatusPill } from '@/kit/StatusPill';
import { TierPill } from '@/kit/TierPill';
import { moment } from '@/lib/clock';
import { points } from '@/lib/figures';
import { faultsOf, type OfficerDraft, startOf } from '../draft';
import type { OfficerRow, OfficerSheet } from '../queries';
import styles from './Sheet.module.css';
import { YuanInput } from './YuanInput';

type Props = {
  sheet: OfficerSheet;
  /** edits under way; undefined for reading */
  draft: OfficerDraft | undefined;
  onDraft: (draft: OfficerDraft) => void;
};

export function OfficerTable({ sheet, draft, onDraft }: Props) {
  const { t } = useTranslation('target');
  const heads = ['officer', 'tier', 'lifeline', 'floor', 'stretch', 'points', 'yearBefore', 'issued'] as const;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={t('view.officers')}>
      <table className={styles.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(`officers.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((row) => (
            <Row key={row.staffNo} row={row} draft={draft} onDraft={onDraft} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ row, draft, onDraft }: Omit<Props, 'sheet'> & { row: OfficerRow }) {
  const { t } = useTranslation('target');
  const words = useWords();
  const tier = row.tierNumbers;
  return (
    <tr>
      <th scope="row">
        <TwoLines under={`${row.staffNo} · ${row.subBranchName}`}>{row.name}</TwoLines>
      </th>
      <td>
        <TierPill tier={tier.tier} />
      </td>
      <td>{words.roundMoney(tier.lifelineAmount)}</td>
      {draft ? (
        <Inputs row={row} draft={draft} onDraft={onDraft} />
      ) : (
        <>
          <Amount row={row} field="floorAmount" />
          <Amount row={row} field="stretchAmount" />
          <td>
            <span className={styles.cell}>
              {points(row.inForce.pointsStandard)}
              {row.draft && row.draft.pointsStandard !== row.inForce.pointsStandard && (
                <span className={styles.draft}>
                  {t('draft')} {points(row.draft.pointsStandard)}
                </span>
              )}
            </span>
          </td>
        </>
      )}
      <td>{row.placedYearBefore === undefined ? '–' : words.roundMoney(row.placedYearBefore)}</td>
      <td>
        <Issued row={row} />
      </td>
    </tr>
  );
}

function Amount({ row, field }: { row: OfficerRow; field: 'floorAmount' | 'stretchAmount' }) {
  const { t } = useTranslation('target');
  const words = useWords();
  const own = row.tierNumbers[field];
  return (
    <td>
      <span className={styles.cell}>
        {words.roundMoney(row.inForce[field])}
        {row.inForce[field] !== own && (
          <span className={styles.small}>{t('officers.tierOwn', { amount: words.roundMoney(own) })}</span>
        )}
        {row.draft && row.draft[field] !== row.issued?.[field] && (
          <span className={styles.draft}>
            {t('draft')} {words.roundMoney(row.draft[field])}
          </span>
        )}
      </span>
    </td>
  );
}

function Inputs({ row, draft, onDraft }: { row: OfficerRow; draft: OfficerDraft; onDraft: Props['onDraft'] }) {
  const { t } = useTranslation('target');
  const cell = draft.get(row.staffNo);
  const shown = cell ?? startOf(row);
  const faults = faultsOf(row, shown);
  const set = (change: Partial<typeof shown>) =>
    onDraft(new Map(draft).set(row.staffNo, { ...shown, fixed: true, ...change }));
  const name = (what: 'floor' | 'stretch' | 'points') =>
    t('officers.name', { name: row.name, what: t(`officers.${what}`) });
  return (
    <>
      <td>
        <span className={styles.cell}>
          <YuanInput
            label={name('floor')}
            value={shown.floorAmount}
            fault={faults.floorAmount}
            onChange={(yuan) => set({ floorAmount: yuan ?? 0 })}
          />
          {cell?.fixed && (
            <Button size="small" type="link" icon={<PushpinFilled />} onClick={() => set({ fixed: false })}>
              {t('unpin')}
            </Button>
          )}
          {Object.values(faults).some(Boolean) && <span className={styles.error}>{t('officers.fault')}</span>}
        </span>
      </td>
      <td>
        <YuanInput
          label={name('stretch')}
          value={shown.stretchAmount}
          fault={faults.stretchAmount}
          onChange={(yuan) => set({ stretchAmount: yuan ?? 0 })}
        />
      </td>
      <td>
        <InputNumber<number>
          aria-label={name('points')}
          controls={false}
          min={0}
          precision={2}
          style={{ width: 84 }}
          {...(faults.pointsStandard ? { status: 'error' as const } : {})}
          value={shown.pointsStandard}
          onChange={(next) => set({ pointsStandard: next ?? 0 })}
        />
      </td>
    </>
  );
}

function Issued({ row }: { row: OfficerRow }) {
  const { t } = useTranslation('target');
  if (!row.issued) {
    return <span className={styles.small}>{t('officers.tierApplies')}</span>;
  }
  return (
    <span className={styles.cell}>
      {row.issued.acknowledgedAt ? (
        <StatusPill tone="ok">{t('officers.seen', { at: moment(row.issued.acknowledgedAt) })}</StatusPill>
      ) : (
        <StatusPill tone="none">{t('officers.notSeen')}</StatusPill>
      )}
      {row.liftedByTier && <span className={styles.warn}>{t('officers.lifted')}</span>}
    </span>
  );
}
