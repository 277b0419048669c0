import { Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import { activeSpools } from '../api/lists';
import { useFormat } from '../shared/format';
import { LinkAnchor } from '../shared/links';
import { Swatch } from '../shared/Swatch';

/** A spool by colour, name and what remains of it. Of an archived one only the id is known. */
export function SpoolName({ spoolId }: { spoolId: string }) {
  const format = useFormat();
  const spools = useQuery(activeSpools).data;
  const spool = spools?.find(({ id }) => id === spoolId);
  return (
    <Group gap={8} wrap="nowrap" miw={0} flex="1 1 150px">
      {spool && <Swatch color={spool.color} />}
      <div style={{ minWidth: 0 }}>
        <LinkAnchor to="/spools/$spoolId" params={{ spoolId }} size="sm">
          {spool?.label ?? spoolId}
        </LinkAnchor>
        <Text size="xs" c="dimmed">
          {spool ? (
            <FormattedMessage
              id="printers.spools.remaining"
              values={{ spoolId, grams: format.grams(spool.remainingGrams) }}
            />
          ) : (
            spools && <FormattedMessage id="printers.spools.archived" />
          )}
        </Text>
      </div>
    </Group>
  );
}
