import { Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type ReactNode, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { ConflictForm } from '../shared/ConflictForm';
import { ErrorSummary } from '../shared/ErrorSummary';
import { same } from '../shared/merge';
import { ProblemAlert } from '../shared/ProblemAlert';
import { SaveButton } from '../shared/SaveButton';
import { useMergedSave, type Versioned } from '../shared/useMergedSave';
import type { Access } from './access';
import { DraftFields } from './DraftFields';
import { keepTyped, patchOf, pick, type Rules, type Values } from './fields';
import type { Labels } from './labels';
import { useDraft } from './useDraft';
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
  const fieldsOf = (of: Thing): Values<Of> => pick(rules, of);
  const { save, saving, retrying, conflict, error } = useMergedSave(
    { ...access, fieldsOf, patchOf: (from, to) => patchOf(from, to) as Partial<Thing> | null },
    {
      onSaved: (saved) => {
        setOpened(saved);
        form.setDraft((now) => keepTyped(sent.current, now, form.textOf(saved)));
        notifications.show({ message: intl.formatMessage({ id: 'form.saved' }) });
      },
    },
  );
  const problems = useProblems(labels, form.wrong, error);
  if (thing.version > opened.version && !saving && same(form.draft, form.textOf(opened))) {
    setOpened(thing);
    form.setDraft(form.textOf(thing));
  }
  const submit = () => {
    const values = form.read();
    if (values === null) {
      return;
    }
    if (patchOf(fieldsOf(opened), values) === null) {
      notifications.show({ message: intl.formatMessage({ id: 'catalog.unchanged' }) });
      return;
    }
    sent.current = form.draft;
    void save(opened, values);
  };
  if (conflict !== null) {
    return (
      <ConflictForm<Values<Of>>
        key={conflict.theirs.version}
        title={<FormattedMessage id="problem.stale" />}
        mine={conflict.mine}
        theirs={fieldsOf(conflict.theirs)}
        fields={conflict.fields}
        nameOf={(field) => intl.formatMessage({ id: labels[field] })}
        show={(field, version) => show(field, version[field])}
        saving={saving}
        onDecided={(values) => void save(conflict.theirs, values)}
      />
    );
  }
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
        <DraftFields
          rules={rules}
          labels={labels}
          draft={form.draft}
          errors={problems.errors}
          onChange={form.set}
          instead={shown}
        />
        <SaveButton saving={saving} retrying={retrying} label="form.save" />
      </Stack>
    </form>
  );
}
