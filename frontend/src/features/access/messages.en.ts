import type { Translation } from '@/i18n';
import type zh from './messages.zh';

const en: Translation<typeof zh> = {
  signIn: {
    title: 'Sign in',
    lead: 'Use your staff number to see points and rankings',
    staffNo: 'Staff number',
    staffNoHint: 'such as 810017',
    password: 'Password',
    show: 'Show password',
    hide: 'Hide password',
    submit: 'Sign in',
    busy: 'Signing in…',
    required: 'Please fill this in',
    wait: 'Please wait {{seconds}} s and try again',
    forgot: 'Forgotten password or locked account? Ask an administrator.',
    claim1: 'Every loan shows its points',
    claim2: 'Every formula can be checked by pencil',
    claim3: 'Every closed month can be verified',
    privacy: 'Pages carry a watermark and actions are recorded',
  },
  demo: {
    title: 'Demo accounts',
    hint: 'Tap one to fill it in; the password is always',
    only: 'shown in demo mode only',
    playing: 'The demo data are being made, {{progress}}%: figures change until they are there',
    preparing: 'The demo data are being made, {{progress}}%: some accounts and figures will appear shortly',
  },
  password: {
    title: 'Change password',
    forced: 'Please choose your own password before you go on.',
    current: 'Current password',
    next: 'New password',
    again: 'New password again',
    rule: '12 characters or more; avoid common passwords.',
    differs: 'The two new passwords differ',
    same: 'The new password must not be the current one',
    submit: 'Save new password',
    done: 'Password changed',
  },
  me: {
    title: 'Me',
    roles: 'My roles',
    candidate:
      'You are a candidate for an officer post. Once you hold it, your points, statement and rank are here after signing in; until then you can change your password and language.',
    settings: 'Settings',
    work: 'My work',
    account: 'Account',
    staffNo: 'Staff no. {{staffNo}}',
    changePassword: 'Change password',
    myData: 'My data',
  },
};
export default en;
