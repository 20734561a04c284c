import type { Translation } from '@/i18n';
import type zh from './clientWords.zh';

const en: Translation<typeof zh> = {
  list: {
    lead: 'Identities and keys of machines, such as the core system, that send data through the API',
    create: 'New API client',
    empty: 'No API clients yet',
    emptyHint: 'Make one, and the core system can send its ledger every night.',
    actions: 'Actions',
    comma: ', ',
  },
  client: { made: '{{who}} · {{when}}', revoked: 'Revoked', everywhere: 'Everywhere' },
  field: {
    name: 'Name',
    nameHint: 'Shown with imports and in the audit trail, such as “Core system, nightly”.',
    needed: 'Please fill this in',
    scopes: 'May',
    unit: 'Unit',
    addresses: 'Network addresses',
    addressesHint: 'Addresses or ranges, one a line or with commas; none for everywhere.',
    expiryHint: 'At most {{days}} days. Change over before.',
  },
  scope: { ledger_import: 'send ledgers and ask how its own imports are' },
  key: {
    key: 'Key',
    keyOf: 'Key of “{{name}}”',
    listOf: 'Keys of “{{name}}”',
    status: 'Status',
    expiresOn: 'Last day',
    madeAt: 'Made',
    lastUsed: 'Last used',
    refused: 'Refused from elsewhere',
    never: 'Never',
    ACTIVE: 'Active',
    SOON: 'Lapses soon',
    EXPIRED: 'Lapsed',
    REVOKED: 'Revoked',
    add: 'Change key',
    addTo: 'New key for “{{name}}”',
    addHint:
      'It is valid beside the old one (two at most). Put it on the machine, see it used, then revoke the old one.',
    make: 'Make key',
    once: 'The key is shown this once',
    onceHint:
      'Copy it now into a file on the machine that only its owner can read. Only a hash is kept: nobody can read it again. If it is lost, make another.',
    noted: 'I have kept it',
  },
  revoke: {
    action: 'Revoke',
    client: 'Revoke “{{name}}”?',
    clientHint: 'All its keys are dead at once, for good.',
    key: 'Revoke key {{prefix}}…?',
    keyOf: 'Revoke key {{prefix}}…',
    keyHint: 'It is dead from the next request on, for good.',
    done: 'Revoked',
  },
};
export default en;
