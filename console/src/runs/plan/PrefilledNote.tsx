import { Text } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Draft } from './draft';
import { prefilledFields } from './proposals';

/** Names what the chosen models filled in on the first step. */
export function PrefilledNote({ draft }: { draft: Draft }) {
  const intl = useIntl();
  const names = prefilledFields(draft, 'models').map((field) =>
    intl.formatMessage({ id: `plan.field.${field}` }),
  );
  return (
    <Text size="sm" role="status">
      {names.length > 0 && (
        <FormattedMessage id="plan.prefilledFields" values={{ fields: intl.formatList(names) }} />
      )}
    </Text>
  );
}
