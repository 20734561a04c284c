import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from '@/i18n/useTranslation';
import { notify } from '@/kit/Notice';
import { moment } from '@/lib/clock';
import { remindable } from '../model';
import { type Coverage, remindMutation } from '../queries';

type Props = { notice: string; rows: readonly Coverage[]; unit: string | undefined };

/** Asks before it goes out; where everybody was reminded today it says when, and waits for tomorrow. */
export function RemindButton({ notice, rows, unit }: Props) {
  const { t } = useTranslation('notice');
  const { t: common } = useTranslation();
  const { modal } = App.useApp();
  const remind = useMutation(remindMutation(useQueryClient(), notice));
  const { code, names, missing, reminded, at } = remindable(rows, unit);
  if (missing === 0 && at) {
    return <Button disabled>{t('remind.done', { count: reminded, time: moment(at).slice(11) })}</Button>;
  }
  const ask = () =>
    void modal.confirm({
      title: t('remind.title', { count: missing }),
      content: t('remind.hint', { unit: names.join(t('comma')) }),
      okText: t('remind.go', { count: missing }),
      cancelText: common('actions.cancel'),
      onOk: () =>
        remind.mutate(code, { onSuccess: (answer) => notify('ok', t('reminded', { count: answer.reminded })) }),
    });
  return (
    <Button disabled={missing === 0} loading={remind.isPending} onClick={ask}>
      {t('move.REMIND')}
    </Button>
  );
}
