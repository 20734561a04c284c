import type desk from '@/desk/messages.zh';
import type apiClients from '@/features/access/clientWords.zh';
import type access from '@/features/access/messages.zh';
import type audit from '@/features/audit/messages.zh';
import type leave from '@/features/leave/messages.zh';
import type ledger from '@/features/ledger/messages.zh';
import type organisation from '@/features/organisation/messages.zh';
import type scheme from '@/features/scheme/messages.zh';
import type schemeTrial from '@/features/scheme/trialWords.zh';
import type scoringDesk from '@/features/scoring/deskWords.zh';
import type scoringDetail from '@/features/scoring/detailWords.zh';
import type scoringPeople from '@/features/scoring/peopleWords.zh';
import type scoringPhone from '@/features/scoring/phoneWords.zh';
import type scoringWhatIf from '@/features/scoring/whatIfWords.zh';
import type target from '@/features/target/deskWords.zh';
import type targetPhone from '@/features/target/phoneWords.zh';
import type common from '@/i18n/common.zh';
import type start from './startWords.zh';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      common: typeof common;
      desk: typeof desk;
      access: typeof access;
      audit: typeof audit;
      apiClients: typeof apiClients;
      leave: typeof leave;
      ledger: typeof ledger;
      organisation: typeof organisation;
      scheme: typeof scheme;
      schemeTrial: typeof schemeTrial;
      scoringDesk: typeof scoringDesk;
      start: typeof start;
      target: typeof target;
      targetPhone: typeof targetPhone;
      scoringDetail: typeof scoringDetail;
      scoringPeople: typeof scoringPeople;
      scoringPhone: typeof scoringPhone;
      scoringWhatIf: typeof scoringWhatIf;
    };
  }
}
