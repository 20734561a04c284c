import { Checkbox } from 'antd';
import { useTranslation } from '@/i18n/useTranslation';
import { bySubBranch } from '../model';
import type { Recipient } from '../queries';
import styles from './Notices.module.css';

type Props = {
  people: readonly Recipient[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
};

/** Who attended, unit by unit; nobody is chosen until somebody was. */
export function Attendees({ people, chosen, onChange }: Props) {
  const { t } = useTranslation('notice');
  const set = (staffNos: readonly string[], there: boolean) =>
    onChange([...chosen.filter((no) => !staffNos.includes(no)), ...(there ? staffNos : [])]);
  if (people.length === 0) {
    return <p className={styles.hint}>{t('meetings.nobody')}</p>;
  }
  return (
    <div className={styles.attendees}>
      {bySubBranch(people).map(({ code, name, members }) => {
        const staffNos = members.map((one) => one.staffNo);
        const there = staffNos.filter((no) => chosen.includes(no)).length;
        return (
          <fieldset key={code} className={styles.unit}>
            <legend className="sr-only">{name}</legend>
            <Checkbox
              className={styles.whole ?? ''}
              checked={there === staffNos.length}
              indeterminate={there > 0 && there < staffNos.length}
              onChange={({ target }) => set(staffNos, target.checked)}
            >
              {t('meetings.allOf', { unit: name, count: staffNos.length })}
            </Checkbox>
            {members.map((one) => (
              <Checkbox
                key={one.staffNo}
                checked={chosen.includes(one.staffNo)}
                onChange={({ target }) => set([one.staffNo], target.checked)}
              >
                {one.name}
              </Checkbox>
            ))}
          </fieldset>
        );
      })}
    </div>
  );
}
