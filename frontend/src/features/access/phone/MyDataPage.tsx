import { useMutation, useQuery } from '@tanstack/react-query';
import { download, keep } from '@/api/download';
import { useMe } from '@/api/me';
import { useTranslation } from '@/i18n/useTranslation';
import { Button } from '@/kit/Button';
import { Card } from '@/kit/Card';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { PhonePage } from '@/kit/PhonePage';
import { SkeletonLines } from '@/kit/Skeleton';
import { moment } from '@/lib/clock';
import { paths } from '@/lib/paths';
import { asJson, type MyData, myDataQuery, ZIP } from '../myData';
import styles from './MyData.module.css';
import { Section } from './Section';

/** People's work is no secret to them: all that is held on the reader, to look at and to take away. */
export default function MyDataPage() {
  const { t } = useTranslation('accessMyData');
  const all = useQuery(myDataQuery);
  return (
    <PhonePage
      back={paths.phone.me}
      title={t('title')}
      sub={all.data ? t('at', { moment: moment(all.data.at) }) : '\u00a0'}
    >
      <Card>
        <p>{t('lead')}</p>
        <Downloads all={all.data} />
      </Card>
      <Card label={t('title')}>
        {all.isPending && <SkeletonLines lines={8} />}
        {all.isError && <ErrorPanel error={all.error} retry={() => void all.refetch()} />}
        {all.data?.items.map((section) => (
          <Section key={section.key} section={section} />
        ))}
        <p className={styles.small}>{t('wrong')}</p>
      </Card>
    </PhonePage>
  );
}

function Downloads({ all }: { all: MyData | undefined }) {
  const { t } = useTranslation('accessMyData');
  const { staffNo } = useMe();
  const fallbackName = `my-data-${staffNo}.zip`;
  const zip = useMutation({ mutationFn: () => download({ path: '/my-data', accept: ZIP, fallbackName }) });
  return (
    <div className={styles.downloads}>
      <Button wide busy={zip.isPending} onClick={() => zip.mutate()}>
        {t('download')}
      </Button>
      <Button
        wide
        look="outline"
        disabled={!all}
        onClick={() => all && keep(asJson(all), fallbackName.replace('.zip', '.json'))}
      >
        {t('json')}
      </Button>
    </div>
  );
}
