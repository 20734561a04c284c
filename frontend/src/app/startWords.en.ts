import type { Translation } from '@/i18n';
import type zh from './startWords.zh';

const en: Translation<typeof zh> = {
  title: 'Getting started',
  lead: 'Do these in order; officers then see their points.',
  yours: 'Administrator',
  done: 'Done',
  next: 'Next',
  units: 'Import units and people',
  unitsHint: 'Upload the organisation file: branches, sub-branches, officers and their accounts.',
  grant: 'Grant the head office role',
  grantHint: 'Register whoever leads retail credit and grant the role: schemes, ledger and month close are theirs.',
  calendar: 'Check the working calendar',
  calendarHint: 'Confirm holidays and make-up days: pace and daily needs count working days.',
  headOffice: 'Head office goes on: publish a scheme → import the ledger → close months.',
  daily: 'Day to day',
  people: 'People, roles and accounts',
  peopleHint: 'Find people, grant or end roles, unlock accounts, reset passwords.',
  importAgain: 'Update units and people',
  importAgainHint: 'A new organisation file records only changes; the same file again changes nothing.',
};
export default en;
