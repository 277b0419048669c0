import { Alert, Text } from '@mantine/core';
import { IconRepeat } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { LinkAnchor } from '../../shared/links';
import type { Draft } from './draft';

/** What a draft was filled from. */
export function OriginNote({ draft: { origin, leftOut } }: { draft: Draft }) {
  const intl = useIntl();
  return origin === null ? null : (
    <Alert
      role="note"
      variant="outline"
      color="gray"
      icon={<IconRepeat aria-hidden />}
      title={<FormattedMessage id={`plan.origin.${origin.kind}`} values={{ run: origin.runId }} />}
    >
      <Text size="sm">
        <FormattedMessage id={`plan.origin.${origin.kind}.help`} />{' '}
        <LinkAnchor inherit underline="always" to="/runs/$runId" params={{ runId: origin.runId }}>
          {origin.runId}
        </LinkAnchor>
      </Text>
      {leftOut.length > 0 && (
        <Text size="sm" mt={4}>
          <FormattedMessage id="plan.leftOut" values={{ names: intl.formatList(leftOut) }} />
        </Text>
      )}
    </Alert>
  );
}
