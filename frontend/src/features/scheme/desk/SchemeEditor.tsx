import { useQueryClient } from '@tanstack/react-query';
import { ProblemAlert } from '@/desk/ProblemAlert';
import { useLeaveGuard } from '@/desk/useLeaveGuard';
import { blankForm, formOf } from '../form';
import { idOf } from '../pointers';
import type { SchemeRules, Versioned } from '../queries';
import { schemeQuery } from '../queries';
import { trialOfForm } from '../trial';
import { CliffsPanel } from './CliffsPanel';
import { ConflictAlert } from './ConflictAlert';
import { EditBasics } from './EditBasics';
import { EditCaseBonus, EditGradeRules, EditPace } from './EditOptional';
import styles from './Editor.module.css';
import { EditorBar } from './EditorBar';
import { EditProducts } from './EditProducts';
import { EditTiers } from './EditTiers';
import { ExampleOffer } from './ExampleOffer';
import { ExamplesPanel } from './ExamplesPanel';
import { Findings } from './Findings';
import { SchemeSections } from './SchemeSections';
import trialStyles from './Trial.module.css';
import { TrialAside } from './TrialAside';
import { DraftProvider, useDraft } from './useDraft';
import { useSaving } from './useSaving';
import { useTrial } from './useTrial';

type Props = {
  /** the saved draft; none while a new one is written */
  saved?: Versioned;
  /** rules to start a new one from */
  start?: SchemeRules;
  /** starts over with the server's latest version */
  onReload?: () => void;
};

export function SchemeEditor({ saved, start, onReload }: Props) {
  const client = useQueryClient();
  const from = saved?.value ?? start;
  const draft = useDraft(from ? formOf(from) : blankForm(), saved?.value.findings ?? []);
  const trial = useTrial(trialOfForm(draft.form));
  const letGo = useLeaveGuard(draft.dirty);
  const saving = useSaving(draft, saved, letGo);

  async function overwrite() {
    if (saved) {
      const latest = await client.fetchQuery({ ...schemeQuery(saved.value.id), staleTime: 0 });
      saving.save(latest.etag);
    }
  }

  return (
    <DraftProvider value={draft}>
      <div id={idOf('')} tabIndex={-1} className={styles.top}>
        {saving.conflict ? (
          <ConflictAlert problem={saving.conflict} onReload={onReload} onOverwrite={() => void overwrite()} />
        ) : (
          <ProblemAlert error={saving.error} />
        )}
      </div>
      {!from && !draft.dirty && <ExampleOffer />}
      <Findings />
      <SchemeSections messages={draft.messages} />
      <div className={trialStyles.columns}>
        <div className={trialStyles.form}>
          <EditBasics />
          <EditProducts />
          <EditTiers />
          <EditPace />
          <EditGradeRules />
          <EditCaseBonus />
        </div>
        <div className={trialStyles.aside}>
          <TrialAside state={trial} />
        </div>
      </div>
      <ExamplesPanel state={trial} />
      <CliffsPanel state={trial} />
      <EditorBar saved={saved} saving={saving} letGo={letGo} />
    </DraftProvider>
  );
}
