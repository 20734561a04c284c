import { useMutation } from '@tanstack/react-query';
import { download } from '@/api/download';
import { useTranslation } from '@/i18n/useTranslation';
import { Button } from '@/kit/Button';
import type { ExitRow } from './queries';

/** The whole file of the case, to keep or to print. */
export function PaperButton({ of: { id, staffNo } }: { of: ExitRow }) {
  const { t } = useTranslation('exit');
  const paper = useMutation({
    mutationFn: () =>
      download({ path: `/exit-cases/${id}/file`, accept: 'application/pdf', fallbackName: `exit-case-${staffNo}.pdf` }),
  });
  return (
    <Button look="outline" busy={paper.isPending} onClick={() => paper.mutate()}>
      {t('paper')}
    </Button>
  );
}
