import { Text } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Cost } from '../../api/generated';

/** What an estimated cost rests on, and which parts it lacks. */
export function CostBasis({ cost: { basis, missing, parts } }: { cost: Cost }) {
  const intl = useIntl();
  const unknown = missing.filter((part) => parts[part] === null);
  return (
    <>
      {basis !== null && (
        <Text size="xs" c="dimmed" mt={4}>
          <FormattedMessage id={`plan.cost.${basis}`} />
        </Text>
      )}
      {missing.length > unknown.length && (
        <Text size="xs" c="dimmed" mt={4}>
          <FormattedMessage id="plan.cost.incomplete" />
        </Text>
      )}
      {unknown.length > 0 && (
        <Text size="xs" c="dimmed" mt={4}>
          <FormattedMessage
            id="plan.cost.missing"
            values={{
              parts: intl.formatList(unknown.map((part) => intl.formatMessage({ id: `plan.part.${part}` }))),
            }}
          />
        </Text>
      )}
    </>
  );
}
