import { Alert, Text } from '@mantine/core';
import { IconArrowsSplit2 } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Run } from '../../api/generated';
import { ConflictForm } from '../../shared/ConflictForm';
import { useFormat } from '../../shared/format';
import type { Conflict } from '../../shared/saveMerged';
import { PlanValue } from './PlanValue';
import { type Plan, planOf } from './plan';
import { useStock } from './useStock';

interface Props {
  conflict: Conflict<Run, Plan>;
  saving: boolean;
  onDecided: (plan: Plan) => void;
}

/** What two people changed of a run's plan. */
export function EditConflict({ conflict: { theirs: run, mine, fields }, saving, onDecided }: Props) {
  const intl = useIntl();
  const format = useFormat();
  const { stock } = useStock();
  const last = run.history.at(-1);
  const names = Object.fromEntries([
    ...[...stock.printers, ...stock.models].map(({ id, name }) => [id, name]),
    ...stock.spools.map(({ id, label }) => [id, label]),
  ]);
  return (
    <ConflictForm
      title={<FormattedMessage id="plan.conflict" values={{ run: run.id }} />}
      help={
        <Alert role="note" variant="outline" color="gray" icon={<IconArrowsSplit2 aria-hidden />}>
          <Text size="sm">
            {last && (
              <FormattedMessage
                id="plan.conflict.who"
                values={{ name: last.actor.name ?? last.actor.id, at: format.dateTime(last.at) }}
              />
            )}{' '}
            <FormattedMessage id="plan.conflict.help" values={{ count: fields.length }} />
          </Text>
        </Alert>
      }
      mine={mine}
      theirs={planOf(run)}
      fields={fields}
      words={{
        mine: <FormattedMessage id="plan.conflict.mine" />,
        theirs: <FormattedMessage id="plan.conflict.theirs" />,
        nameOf: (field) => intl.formatMessage({ id: `plan.part.${field}` }),
        choose: (field) => intl.formatMessage({ id: 'plan.conflict.choose' }, { field }),
        save: <FormattedMessage id="plan.save" />,
      }}
      show={(field, plan) => <PlanValue plan={plan} field={field} names={names} />}
      saving={saving}
      onDecided={onDecided}
    />
  );
}
