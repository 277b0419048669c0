import { Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type ReactNode, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { ErrorSummary } from '../shared/ErrorSummary';
import { same } from '../shared/merge';
import { ProblemAlert } from '../shared/ProblemAlert';
import { ConflictPanel } from './ConflictPanel';
import { DraftFields } from './DraftFields';
import { changesOf, keepTyped, pick, type Rules, type Values } from './fields';
import type { Labels } from './labels';
import { SaveButton } from './SaveButton';
import { useDraft } from './useDraft';
import { type Access, EditConflict, resolved, useEdit, type Versioned } from './useEdit';
import { useProblems } from './useProblems';
import { useValueText } from './useValueText';

interface Own {
  text: string;
  error: string | undefined;
  onChange: (text: string) => void;
}

interface Props<Of extends Rules, Thing> {
  rules: Of;
  labels: Labels<keyof Of & string>;
  thing: Thing;
  access: Access<Thing>;
  /** Fields that look another way than their rule says. */
  instead?: Partial<Record<keyof Of & string, (own: Own) => ReactNode>>;
}

/** Edits a thing in place. What others change meanwhile shows up by itself until something is typed. */
export function EditForm<Of extends Rules, Thing extends Values<Of> & Versioned>({
  rules,
  labels,
  thing,
  access,
  instead = {},
}: Props<Of, Thing>) {
  const intl = useIntl();
  const [opened, setOpened] = useState(thing);
  const form = useDraft(rules, opened);
  const sent = useRef(form.draft);
  const show = useValueText(rules);
  const edit = useEdit(access, (saved) => {
    setOpened(saved);
    form.setDraft((now) => keepTyped(sent.current, now, form.textOf(saved)));
    notifications.show({ message: intl.formatMessage({ id: 'form.saved' }) });
  });
  const problems = useProblems(labels, form.wrong, edit.error);
  const start = (from: Thing) => {
    setOpened(from);
    form.setDraft(form.textOf(from));
  };
  if (thing.version > opened.version && !edit.isPending && same(form.draft, form.textOf(opened))) {
    start(thing);
  }
  const submit = () => {
    const values = form.read();
    if (values === null) {
      return;
    }
    const changes = changesOf(pick(rules, opened), values) as Partial<Thing>;
    if (Object.keys(changes).length === 0) {
      notifications.show({ message: intl.formatMessage({ id: 'catalog.unchanged' }) });
      return;
    }
    sent.current = form.draft;
    edit.mutate({ opened, changes });
  };
  const choose = (conflict: EditConflict<Thing>, takeTheirs: ReadonlySet<keyof Thing>) => {
    const left = resolved(conflict, takeTheirs);
    if (Object.keys(left.changes).length === 0) {
      edit.reset();
      start(left.opened);
    } else {
      edit.mutate(left);
    }
  };
  const shown = Object.fromEntries(
    Object.entries<((own: Own) => ReactNode) | undefined>(instead).map(([field, look]) => [
      field,
      look?.({
        text: form.draft[field as keyof Of & string],
        error: problems.errors[field],
        onChange: (text) => form.set(field, text),
      }),
    ]),
  ) as Partial<Record<keyof Of & string, ReactNode>>;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack maw={720}>
        <ErrorSummary missing={problems.summary} />
        {problems.other && <ProblemAlert error={problems.other} />}
        {edit.error instanceof EditConflict && (
          <ConflictPanel<Thing>
            key={String(edit.error.theirs.version)}
            conflict={edit.error}
            labels={labels}
            show={show}
            onChoose={(takeTheirs) => choose(edit.error as EditConflict<Thing>, takeTheirs)}
          />
        )}
        <DraftFields
          rules={rules}
          labels={labels}
          draft={form.draft}
          errors={problems.errors}
          onChange={form.set}
          instead={shown}
        />
        <SaveButton sending={edit} label="form.save" />
      </Stack>
    </form>
  );
}
