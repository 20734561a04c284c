import type { Translation } from '@/i18n';
import type zh from './deskWords.zh';

const en: Translation<typeof zh> = {};
export default en;
