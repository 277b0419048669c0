import { Text } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Spool } from '../../api/generated';
import { ConflictForm } from '../../shared/ConflictForm';
import type { Conflict } from '../../shared/saveMerged';
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
      help={
        <Text size="sm">
          <FormattedMessage id="spool.conflict.help" values={{ count: fields.length }} />
        </Text>
      }
      mine={mine}
      theirs={detailsOf(spool)}
      fields={fields}
      words={{
        mine: <FormattedMessage id="spool.conflict.mine" />,
        theirs: <FormattedMessage id="spool.conflict.theirs" />,
        nameOf: (field) => intl.formatMessage({ id: `spool.field.${field}` }),
        choose: (field) => intl.formatMessage({ id: 'spool.conflict.choose' }, { field }),
        save: <FormattedMessage id="form.save" />,
      }}
      show={(field, details) => <DetailValue field={field} details={details} />}
      saving={saving}
      onDecided={onDecided}
    />
  );
}
