import { FormattedMessage, useIntl } from 'react-intl';
import type { Run } from '../../api/generated';
import { ConflictForm } from '../../shared/ConflictForm';
import { useFormat } from '../../shared/format';
import type { Conflict } from '../../shared/useMergedSave';
import { PlanValue } from './PlanValue';
import { type Plan, planOf } from './plan';
import { namesOf } from './proposals';
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
  const names = namesOf(stock);
  return (
    <ConflictForm
      title={<FormattedMessage id="plan.conflict" values={{ run: run.id }} />}
      who={
        last && (
          <FormattedMessage
            id="plan.conflict.who"
            values={{ name: last.actor.name ?? last.actor.id, at: format.dateTime(last.at) }}
          />
        )
      }
      mine={mine}
      theirs={planOf(run)}
      fields={fields}
      nameOf={(field) => intl.formatMessage({ id: `plan.part.${field}` })}
      show={(field, plan) => <PlanValue plan={plan} field={field} names={names} />}
      saving={saving}
      onDecided={onDecided}
    />
  );
}
