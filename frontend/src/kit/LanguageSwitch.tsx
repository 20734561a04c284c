import { language, speak } from '@/i18n';
import { useTranslation } from '@/i18n/useTranslation';
import { Tabs } from './Tabs';

const OPTIONS = [
  { value: 'zh', label: '中文' },
  { value: 'en', label: 'English' },
] as const;

export function LanguageSwitch() {
  const { t } = useTranslation();
  return (
    <Tabs label={t('language.label')} options={OPTIONS} value={language()} onChange={(chosen) => void speak(chosen)} />
  );
}
