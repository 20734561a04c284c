import type { Translation } from '@/i18n';
import type zh from './messages.zh';

const en: Translation<typeof zh> = {
  table: { columns: 'Columns', density: 'Row height', middle: 'Comfortable', small: 'Compact', reset: 'Reset' },
  upload: {
    drop: 'Choose a file or drop it here',
    chosen: '{{name}} ({{size}})',
    sending: 'Uploading',
    sent: 'Uploaded',
    cancel: 'Cancel upload',
    other: 'Choose another file',
    tooLarge: 'The file is larger than {{size}}. Split it and import the parts.',
    wrongKind: 'Only {{kinds}} files are accepted',
    needed: 'Choose a file first',
    leave: 'The file is still being sent. Leaving the page cancels the upload.',
  },
  importing: {
    queued: 'The file has arrived and is waiting its turn…',
    running: 'Checking and storing the rows…',
    leave: 'You may leave this page: the work goes on, and the result will be here when you come back.',
    errors: 'Errors',
    row: 'Row',
    column: 'Column',
    value: 'Value',
    message: 'Reason',
    blank: '(empty)',
  },
  leave: { title: 'Unsaved changes', hint: 'What is not saved is lost when you leave.', go: 'Leave', stay: 'Stay' },
};
export default en;
