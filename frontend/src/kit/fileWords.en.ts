import type { Translation } from '@/i18n';
import type zh from './fileWords.zh';

export default {
  add: 'Add a file or take a photo',
  sending: 'Sending {{name}}',
  cancel: 'Stop sending',
  limits: 'JPG, PNG, PDF, Word or Excel, up to 10 MB each; where a photo was taken is not kept.',
  tooLarge: '{{name}} is larger than 10 MB',
  none: 'No files yet',
  download: 'Download {{name}}',
  remove: 'Remove {{name}}',
  removed: 'Removed',
  by: '{{name}} · {{at}}',
} satisfies Translation<typeof zh>;
