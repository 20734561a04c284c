import { createContext, useContext, useState } from 'react';
import {
  formOf,
  type List,
  type SchemeForm,
  type Section,
  same,
  switched,
  withoutRow,
  withRow,
  withValue,
  written,
} from '../form';
import { type Message, type Messages, placed, standing } from '../pointers';
import type { Scheme } from '../queries';

/** A draft in the hands of its writer: the form, what was last saved, and the messages that still stand. */
export function useDraft(start: SchemeForm, findings: readonly Message[]) {
  const [saved, setSaved] = useState(start);
  const [form, setForm] = useState(start);
  const [messages, setMessages] = useState<Messages>(() => placed(findings, written(start)));

  function edit(pointer: string, change: (form: SchemeForm) => SchemeForm) {
    setForm(change);
    setMessages((before) => standing(before, pointer));
  }

  return {
    form,
    messages,
    dirty: !same(form, saved),
    set: (pointer: string, value: unknown) => edit(pointer, (before) => withValue(before, pointer, value)),
    add: (list: List) => edit(`/${list}`, (before) => withRow(before, list)),
    remove: (list: List, at: number) => edit(`/${list}`, (before) => withoutRow(before, list, at)),
    turn: (section: Section, on: boolean) => edit(`/${section}`, (before) => switched(before, section, on)),
    fill: (next: SchemeForm) => {
      setForm(next);
      setMessages(new Map());
    },
    refuse: (found: readonly Message[]) => setMessages(placed(found, written(form))),
    accept: (scheme: Scheme) => {
      const next = formOf(scheme);
      setSaved(next);
      setForm(next);
      setMessages(placed(scheme.findings, written(next)));
    },
  };
}

export type Draft = ReturnType<typeof useDraft>;

const DraftContext = createContext<Draft | undefined>(undefined);
export const DraftProvider = DraftContext.Provider;

export function useDraftContext(): Draft {
  const draft = useContext(DraftContext);
  if (!draft) {
    throw new Error('A scheme field stands outside its form');
  }
  return draft;
}
