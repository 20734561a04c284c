import { expect, it } from 'vitest';
import { CALENDAR_COLUMNS, templateCsv } from './templates';

it('writes a header and an example that spreadsheets read as UTF-8', () => {
  expect(templateCsv(CALENDAR_COLUMNS)).toBe('\uFEFFday,working,name\r\n2027-01-01,false,元旦\r\n');
});
