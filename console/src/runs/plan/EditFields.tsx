import { Title } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import type { Preview, Run } from '../../api/generated';
import { BasicFields } from './BasicFields';
import { EstimatesDifferNote } from './EstimatesDifferNote';
import { ItemRows } from './ItemRows';
import { MaterialRows } from './MaterialRows';
import { PrinterBusyNote } from './PrinterBusyNote';
import type { Stock } from './proposals';
import type { PlanForm } from './useForm';

interface Props {
  run: Run;
  form: PlanForm;
  stock: Stock;
  /** Undefined until the server has answered. */
  preview: Preview | undefined;
}

/** The steps of the wizard under one another. What the run names is called as it was when it was planned. */
export function EditFields({ run, form, stock, preview }: Props) {
  const warnings = preview?.warnings ?? [];
  return (
    <>
      <Title order={2} size="h4">
        <FormattedMessage id="plan.step.basics" />
      </Title>
      <BasicFields form={form} printers={stock.printers}>
        <PrinterBusyNote warnings={warnings} />
      </BasicFields>
      <Title order={2} size="h4">
        <FormattedMessage id="plan.step.models" />
      </Title>
      <ItemRows
        form={form}
        models={stock.models}
        preview={preview}
        names={Object.fromEntries(run.items.map(({ modelId, name }) => [modelId, name]))}
      />
      <Title order={2} size="h4">
        <FormattedMessage id="plan.step.materials" />
      </Title>
      <MaterialRows
        form={form}
        spools={stock.spools}
        warnings={warnings}
        labels={Object.fromEntries(run.materials.map(({ spoolId, label }) => [spoolId, label]))}
        reserved={Object.fromEntries(
          run.materials.map(({ spoolId, estimatedGrams }) => [spoolId, estimatedGrams ?? 0]),
        )}
      />
      <EstimatesDifferNote preview={preview} />
    </>
  );
}
