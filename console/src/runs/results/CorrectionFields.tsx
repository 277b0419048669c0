import { Select, Stack, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import { allPrinters } from '../../api/lists';
import { Panel } from '../../shared/Panel';
import { idOf } from './fields';
import { isFarOff } from './materials';
import type { ResultsForm } from './useResults';

/** Which printer it was after all, and why the results are corrected. */
export function CorrectionFields({ form: { form, run, change, errorOf } }: { form: ResultsForm }) {
  const printers = useQuery(allPrinters).data ?? [];
  const offered = printers.filter(({ id, archived }) => !archived || id === form.printerId);
  const options = offered.map(({ id, name }) => ({ value: id, label: `${name} (${id})` }));
  const recorded = { value: run.printer.id, label: `${run.printer.name} (${run.printer.id})` };
  return (
    <Panel title={<FormattedMessage id="results.correction" />}>
      <Stack maw={520}>
        <Select
          id={idOf('printerId')}
          label={<FormattedMessage id="results.part.printerId" />}
          size="md"
          searchable
          allowDeselect={false}
          data={options.some(({ value }) => value === form.printerId) ? options : [recorded, ...options]}
          value={form.printerId}
          onChange={(printerId) => printerId !== null && change({ printerId })}
          error={errorOf('printerId')}
        />
        <Textarea
          id={idOf('correction')}
          label={<FormattedMessage id="results.part.correction" />}
          description={form.materials.some(isFarOff) && <FormattedMessage id="results.notes.why" />}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          size="md"
          withAsterisk
          autosize
          minRows={2}
          value={form.correction}
          onChange={(event) => change({ correction: event.currentTarget.value })}
          error={errorOf('correction')}
        />
      </Stack>
    </Panel>
  );
}
