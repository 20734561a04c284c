import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ProblemError } from '@/api/problem';
import { useTranslation } from '@/i18n/useTranslation';
import { notify } from '@/kit/Notice';
import { paths } from '@/lib/paths';
import { written } from '../form';
import { blanks, placed } from '../pointers';
import { publishMutation, type SchemeRules, saveMutation, type Versioned } from '../queries';
import { jumpTo } from './Findings';
import type { Draft } from './useDraft';

const fieldErrors = (error: unknown) => (error instanceof ProblemError ? (error.problem.errors ?? []) : []);

/** Saving and publishing, with what the server refuses put at the fields. */
export function useSaving(draft: Draft, saved: Versioned | undefined, letGo: () => void) {
  const { t } = useTranslation('scheme');
  const navigate = useNavigate();
  const client = useQueryClient();
  const save = useMutation(saveMutation(client));
  const publish = useMutation(publishMutation(client));
  // Of the version that the edits were made on: a version read anew in the background must not pass for it.
  const [etag, setEtag] = useState(saved?.etag);
  const id = saved?.value.id;

  function refused(error: unknown) {
    const errors = fieldErrors(error);
    if (errors.length > 0) {
      draft.refuse(errors);
    }
    const [first] = placed(errors, written(draft.form)).keys();
    requestAnimationFrame(() => jumpTo(first ?? ''));
  }

  function done(answer: Versioned) {
    draft.accept(answer.value);
    setEtag(answer.etag);
    notify('ok', t(answer.value.findings.length > 0 ? 'edit.savedWithFindings' : 'edit.saved'));
    if (!id) {
      letGo();
      void navigate(paths.desk.scheme(answer.value.id), { replace: true });
    }
  }

  const error = save.error ?? publish.error;
  return {
    busy: save.isPending,
    publishing: publish.isPending,
    etag,
    conflict: error instanceof ProblemError && error.status === 412 ? error : undefined,
    error: fieldErrors(error).length > 0 ? undefined : error,
    /** `onto` is the version to save over, when the writer has chosen to. */
    save(onto = etag) {
      const missing = blanks(written(draft.form));
      if (missing.length > 0) {
        draft.refuse(missing.map((pointer) => ({ pointer, message: t('edit.required') })));
        requestAnimationFrame(() => jumpTo(missing[0] ?? ''));
        return;
      }
      publish.reset();
      const rules = written(draft.form) as SchemeRules;
      save.mutate({ rules, ...(id ? { id, etag: onto ?? '' } : {}) }, { onSuccess: done, onError: refused });
    },
    publish(onDone: () => void) {
      if (id && etag) {
        save.reset();
        publish.mutate(
          { id, etag },
          { onSuccess: () => notify('ok', t('publish.done')), onError: refused, onSettled: onDone },
        );
      }
    },
  };
}

export type Saving = ReturnType<typeof useSaving>;
