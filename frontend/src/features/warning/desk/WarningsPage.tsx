import { useSearchParams } from 'react-router';
import { Page } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { Tabs } from '@/kit/Tabs';
import { FollowUpPanel } from './FollowUpPanel';
import { OutlookList } from './OutlookList';
import { WarningList } from './WarningList';
import styles from './Warnings.module.css';

const VIEWS = ['issued', 'outlook', 'followUp'] as const;

/** Who was told what of closed months, where the open one is heading, and whether the units act. */
export default function WarningsPage() {
  const { t } = useTranslation('warning');
  const { t: common } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const view = VIEWS.find((one) => one === search.get('view')) ?? 'issued';
  return (
    <Page title={common('area.warnings')} sub={t('lead')}>
      <div className={styles.tabs}>
        <Tabs
          label={t('views.label')}
          options={VIEWS.map((value) => ({ value, label: t(`views.${value}`) }))}
          value={view}
          onChange={(next) => setSearch(next === 'issued' ? {} : { view: next }, { replace: true })}
        />
      </div>
      {view === 'issued' && <WarningList />}
      {view === 'outlook' && <OutlookList />}
      {view === 'followUp' && <FollowUpPanel />}
    </Page>
  );
}
