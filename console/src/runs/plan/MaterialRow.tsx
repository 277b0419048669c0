import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Spool } from '../../api/generated';
import { sumOfGrams } from '../../shared/decimal';
import { useFormat } from '../../shared/format';
import { NumberField } from '../../shared/NumberField';
import type { MaterialDraft } from './draft';
import { idOf } from './fields';
import { RowFrame } from './RowFrame';
import { SpoolSelect } from './SpoolSelect';
import type { PlanForm } from './useForm';

interface Props {
  at: number;
  material: MaterialDraft;
  /** Those that no other row has. */
  spools: Spool[];
  /** What the chosen one is called if it is not among them. */
  label: string | undefined;
  /** Grams that this run has reserved of it already. */
  reserved: number;
  errorOf: PlanForm['errorOf'];
  onChange: (material: MaterialDraft) => void;
  onRemove: () => void;
  /** What is to be known about it. */
  children: ReactNode;
}

export function MaterialRow(props: Props) {
  const { at, material, spools, label, reserved, errorOf, onChange, onRemove, children } = props;
  const intl = useIntl();
  const format = useFormat();
  const spool = spools.find(({ id }) => id === material.spoolId);
  const name = intl.formatMessage({ id: 'plan.row.spool' }, { row: at + 1 });
  return (
    <RowFrame
      name={name}
      removeLabel={intl.formatMessage({ id: 'plan.row.remove' }, { what: spool?.label ?? label ?? name })}
      onRemove={onRemove}
      chosen={
        <SpoolSelect
          id={idOf(`material-${at}-spool`)}
          spools={spools}
          value={material.spoolId}
          label={label}
          onChange={(spoolId) => onChange({ ...material, spoolId })}
          error={errorOf(`material-${at}-spool`)}
        />
      }
      amount={
        <NumberField
          id={idOf(`material-${at}-grams`)}
          label={<FormattedMessage id="plan.material.grams" />}
          unit="g"
          value={material.grams}
          onChange={(grams) => onChange({ ...material, grams })}
          error={errorOf(`material-${at}-grams`)}
        />
      }
    >
      {spool && (
        <Text size="sm" c="dimmed" mt="xs">
          <FormattedMessage
            id="plan.spool.has"
            values={{
              remaining: format.grams(spool.remainingGrams),
              available: format.grams(sumOfGrams([spool.availableGrams, reserved])),
            }}
          />
        </Text>
      )}
      {children}
    </RowFrame>
  );
}
