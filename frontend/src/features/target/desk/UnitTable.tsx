import { PushpinFilled } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { monthLabel } from '@/lib/clock';
import { draftedRows, placeOf, sum, type UnitDraft } from '../draft';
import type { UnitCell, UnitCheck, UnitRow, UnitSheet } from '../queries';
import { Added } from './Added';
import styles from './Sheet.module.css';
import { YuanInput } from './YuanInput';

type Props = {
  sheet: UnitSheet;
  /** edits under way; undefined for reading */
  draft: UnitDraft | undefined;
  onDraft: (draft: UnitDraft) => void;
};

/** Months down, units across; each month ends with its sum check. */
export function UnitTable({ sheet, draft, onDraft }: Props) {
  const { t } = useTranslation('target');
  const drafted = new Set(draftedRows(sheet).map((row) => row.unitCode));
  const bank = sheet.own.level === 'HEAD_OFFICE';
  const units = [sheet.own, ...sheet.rows];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={t('units.table')}>
      <table className={`${styles.table} ${styles.pinned}`}>
        <thead>
          <tr>
            <th scope="col">{t('units.monthHead')}</th>
            {units.map((row) => (
              <th key={row.unitCode} scope="col">
                <span className={styles.cell}>
                  {row === sheet.own ? t(bank ? 'bankOwn' : 'given') : row.unitName}
                  <span className={styles.small}>{row.unitCode}</span>
                </span>
              </th>
            ))}
            <th scope="col">{t(sheet.own.level === 'SUB_BRANCH' ? 'units.ownDown' : 'units.sum')}</th>
            <th scope="col">{t('units.check')}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.checks.map((check, at) => (
            <MonthRow
              key={check.month}
              check={check}
              cells={units.map((row) => [row, row.months[at] as UnitCell])}
              own={sheet.own.unitCode}
              drafted={drafted}
              draft={check.closed ? undefined : draft}
              onDraft={onDraft}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('annual')}</th>
            {units.map((row) => (
              <td key={row.unitCode}>
                <Annual row={row} />
              </td>
            ))}
            <td />
            <td />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function Annual({ row }: { row: UnitRow }) {
  const { t } = useTranslation('target');
  const words = useWords();
  return (
    <span className={styles.cell}>
      <b>{row.annual === undefined ? t('notSet') : words.roundMoney(row.annual)}</b>
      <span className={styles.small}>{t('setOf', { set: row.monthsSet, all: 12 })}</span>
      {row.draftAnnual !== undefined && row.draftAnnual !== row.annual && (
        <span className={styles.draft}>
          {t('draft')} {words.roundMoney(row.draftAnnual)}
        </span>
      )}
    </span>
  );
}

type RowProps = {
  check: UnitCheck;
  cells: readonly (readonly [UnitRow, UnitCell])[];
  own: string;
  drafted: ReadonlySet<string>;
  draft: UnitDraft | undefined;
  onDraft: (draft: UnitDraft) => void;
};

function MonthRow({ check, cells, own, drafted, draft, onDraft }: RowProps) {
  const { t } = useTranslation('target');
  const words = useWords();
  const label = monthLabel(check.month, words.language);
  const typed = draft
    ? sum(
        cells
          .filter(([row]) => row.unitCode !== own)
          .map(([row]) => draft.get(placeOf(row.unitCode, check.month))?.amount),
      )
    : undefined;
  const draftSum = typed ?? check.draftHandedDown;
  return (
    <tr>
      <th scope="row">
        {label}
        {check.closed && <div className={styles.small}>{t('closed')}</div>}
      </th>
      {cells.map(([row, cell]) => {
        const place = placeOf(row.unitCode, check.month);
        const edit = draft?.get(place);
        return (
          <td key={row.unitCode}>
            {draft && edit && drafted.has(row.unitCode) ? (
              <span className={styles.cell}>
                <YuanInput
                  label={`${row.unitName} ${label}`}
                  value={edit.amount}
                  onChange={(amount) => onDraft(new Map(draft).set(place, { amount, fixed: amount !== null }))}
                />
                {edit.fixed && (
                  <Button
                    size="small"
                    type="link"
                    icon={<PushpinFilled />}
                    onClick={() => onDraft(new Map(draft).set(place, { ...edit, fixed: false }))}
                  >
                    {t('unpin')}
                  </Button>
                )}
              </span>
            ) : (
              <Cell cell={cell} drafted={drafted.has(row.unitCode)} />
            )}
          </td>
        );
      })}
      <td>
        <span className={styles.cell}>
          {check.handedDown === undefined ? t('notSet') : words.roundMoney(check.handedDown)}
          {draftSum !== undefined && draftSum !== check.handedDown && (
            <span className={styles.draft}>
              {t('draft')} {words.roundMoney(draftSum)}
            </span>
          )}
        </span>
      </td>
      <td>
        <span className={styles.cell}>
          <Added inflation={check.inflation} />
          {!draft && check.draftInflation && check.draftHandedDown !== check.handedDown && (
            <span className={styles.draft}>
              {t('draft')} <Added inflation={check.draftInflation} />
            </span>
          )}
        </span>
      </td>
    </tr>
  );
}

function Cell({ cell, drafted }: { cell: UnitCell; drafted: boolean }) {
  const { t } = useTranslation('target');
  const words = useWords();
  return (
    <span className={styles.cell}>
      <span className={cell.target === undefined ? styles.small : undefined}>
        {cell.target === undefined ? t('notSet') : words.roundMoney(cell.target)}
        {cell.fixed && (
          <Tooltip title={t('byHand')}>
            {' '}
            <PushpinFilled aria-label={t('byHand')} />
          </Tooltip>
        )}
      </span>
      {drafted && cell.draft !== undefined && cell.draft !== cell.target && (
        <span className={styles.draft}>
          {t('draft')} {words.roundMoney(cell.draft)}
        </span>
      )}
      {cell.attainment !== undefined ? (
        <span className={styles.small}>{t('attained', { percent: cell.attainment })}</span>
      ) : (
        cell.placed !== undefined && (
          <span className={styles.small}>{t('placed', { amount: words.roundMoney(cell.placed) })}</span>
        )
      )}
      {cell.inflation && cell.inflation.difference !== 0 && (
        <span className={styles.small}>
          {t('added')} <Added inflation={cell.inflation} />
        </span>
      )}
    </span>
  );
}
