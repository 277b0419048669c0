import { NativeSelect, Stack, Switch, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import type { AddedConnection } from '../../api/generated';
import { allPrinters } from '../../api/lists';
import { ErrorSummary } from '../../shared/ErrorSummary';
import { ProblemAlert } from '../../shared/ProblemAlert';
import { SaveButton } from '../../shared/SaveButton';
import { needsPrinter, PRODUCTS, SOURCES, sendsSecret } from '../products';
import type { Field } from './draft';
import { idOf, useConnectionForm } from './useConnectionForm';

const ORDER = ['label', 'input', 'description', 'error'] as const;

export function ConnectionForm({ onAdded }: { onAdded: (added: AddedConnection) => void }) {
  const intl = useIntl();
  const form = useConnectionForm(onAdded);
  const { draft, change } = form;
  const printers = useQuery(allPrinters).data ?? [];
  const field = (name: Field, help: FormatjsIntl.Message['ids']) => ({
    id: idOf(name),
    label: <FormattedMessage id={`connection.field.${name}`} />,
    description: <FormattedMessage id={help} />,
    inputWrapperOrder: [...ORDER],
    value: draft[name],
    error: form.errorOf(name),
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.submit();
      }}
    >
      <Stack maw={720}>
        <ErrorSummary missing={form.summary} />
        {form.problem && <ProblemAlert error={form.problem} />}
        <NativeSelect
          {...field('source', 'connection.field.source.help')}
          withAsterisk
          data={[
            { value: '', label: intl.formatMessage({ id: 'connection.choose' }) },
            ...SOURCES.map((value) => ({ value, label: PRODUCTS[value] })),
          ]}
        />
        <NativeSelect
          {...field(
            'printerId',
            draft.source !== '' && needsPrinter(draft.source)
              ? 'connection.field.printerId.needed'
              : 'connection.field.printerId.help',
          )}
          data={[
            { value: '', label: intl.formatMessage({ id: 'connection.namesPrinters' }) },
            ...printers
              .filter(({ archived }) => !archived)
              .map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <TextInput {...field('name', 'connection.field.name.help')} autoComplete="off" />
        {(draft.source === '' || sendsSecret(draft.source)) && (
          <TextInput
            {...field('secret', 'connection.field.secret.help')}
            autoComplete="off"
            spellCheck={false}
          />
        )}
        {(['completes', 'makesRuns'] as const).map((name) => (
          <Switch
            key={name}
            label={<FormattedMessage id={`connection.${name}`} />}
            description={<FormattedMessage id={`connection.${name}.help`} />}
            checked={draft[name]}
            onChange={(event) => change({ [name]: event.currentTarget.checked })}
          />
        ))}
        <SaveButton
          saving={form.sending.isPending}
          retrying={form.sending.retrying}
          label="connections.add"
        />
      </Stack>
    </form>
  );
}
