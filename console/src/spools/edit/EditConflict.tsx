import { FormattedMessage, useIntl } from 'react-intl';
import type { Spool } from '../../api/generated';
import { ConflictForm } from '../../shared/ConflictForm';
import type { Conflict } from '../../shared/useMergedSave';
import { type Details, detailsOf } from '../form/details';
import { DetailValue } from './DetailValue';

interface Props {
  conflict: Conflict<Spool, Details>;
  saving: boolean;
  onDecided: (details: Details) => void;
}

/** What two people changed of a spool's details. */
export function EditConflict({ conflict: { theirs: spool, mine, fields }, saving, onDecided }: Props) {
  const intl = useIntl();
  return (
    <ConflictForm
      title={<FormattedMessage id="spool.conflict" values={{ spool: spool.id }} />}
      mine={mine}
      theirs={detailsOf(spool)}
      fields={fields}
      nameOf={(field) => intl.formatMessage({ id: `spool.field.${field}` })}
      show={(field, details) => <DetailValue field={field} details={details} />}
      saving={saving}
      onDecided={onDecided}
    />
  );
}
