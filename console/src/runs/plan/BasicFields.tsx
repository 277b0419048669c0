import { Autocomplete, Fieldset, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Printer } from '../../api/generated';
import { parseDuration } from '../../shared/duration';
import { useFormat } from '../../shared/format';
import { NumberField } from '../../shared/NumberField';
import { type BasicField, idOf } from './fields';
import { PrinterSelect } from './PrinterSelect';
import { prefilledFields } from './proposals';
import { SLICERS } from './slicedFile/slicers';
import type { PlanForm } from './useForm';

interface Props {
  form: PlanForm;
  printers: Printer[];
  /** What is to be known about the chosen printer. */
  children?: ReactNode;
}

/** The fields of "Basic Information", all but the printer optional. */
export function BasicFields({ form, printers, children }: Props) {
  const { draft, change, errorOf } = form;
  const ofModels: BasicField[] = prefilledFields(draft, 'models');
  const ofFile: BasicField[] = prefilledFields(draft, 'file');
  const source = (field: BasicField) => {
    if (ofFile.includes(field)) {
      return <FormattedMessage id="plan.file.prefilled" />;
    }
    return ofModels.includes(field) ? <FormattedMessage id="plan.prefilled" /> : undefined;
  };
  const common = (field: BasicField) => ({
    id: idOf(field),
    label: <FormattedMessage id={`plan.field.${field}`} />,
    description: source(field),
    inputWrapperOrder: ['label', 'input', 'description', 'error'] as (
      | 'label'
      | 'input'
      | 'description'
      | 'error'
    )[],
    error: errorOf(field),
  });
  const number = (field: Exclude<BasicField, 'printerId'>, unit?: string) => (
    <NumberField
      {...common(field)}
      unit={unit}
      value={draft[field]}
      onChange={(text) => change({ [field]: text })}
    />
  );
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <div>
          <PrinterSelect form={form} printers={printers} />
          {children}
        </div>
        <Autocomplete
          {...common('slicer')}
          data={SLICERS}
          value={draft.slicer}
          onChange={(slicer) => change({ slicer })}
        />
        {number('bedTemperatureC', '°C')}
        {number('nozzleTemperatureC', '°C')}
        <PrintTime common={common('estimatedTime')} form={form} />
        <NumberField
          {...common('plates')}
          description={source('plates') ?? <FormattedMessage id="plan.plates.help" />}
          value={draft.plates}
          onChange={(plates) => change({ plates })}
        />
      </SimpleGrid>
      <Fieldset legend={<FormattedMessage id="plan.weights" />}>
        <SimpleGrid cols={{ base: 1, xs: 3 }}>
          {number('modelGrams', 'g')}
          {number('flushedGrams', 'g')}
          {number('towerGrams', 'g')}
        </SimpleGrid>
      </Fieldset>
      <Textarea
        {...common('notes')}
        value={draft.notes}
        onChange={(event) => change({ notes: event.currentTarget.value })}
        autosize
        minRows={2}
      />
    </Stack>
  );
}

interface PrintTimeProps {
  common: { description: ReactNode };
  form: PlanForm;
}

/** Says what it understood. */
function PrintTime({ common, form: { draft, change } }: PrintTimeProps) {
  const format = useFormat();
  const typed = parseDuration(draft.estimatedTime);
  return (
    <TextInput
      {...common}
      description={
        typed.kind === 'seconds' ? (
          <>
            {format.duration(typed.value)}
            {common.description && <> · {common.description}</>}
          </>
        ) : (
          <FormattedMessage id="plan.time.help" />
        )
      }
      value={draft.estimatedTime}
      onChange={(event) => change({ estimatedTime: event.currentTarget.value })}
      autoComplete="off"
    />
  );
}
