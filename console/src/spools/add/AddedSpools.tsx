import { Alert, List } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import type { Spool } from '../../api/generated';
import { LinkAnchor } from '../../shared/links';

/** What was added since the page was opened, the newest first. */
export function AddedSpools({ spools }: { spools: Spool[] }) {
  return (
    <div role="status">
      {spools.length > 0 && (
        <Alert
          mb="md"
          maw={820}
          variant="outline"
          color="gray"
          icon={<IconCheck aria-hidden />}
          title={<FormattedMessage id="spool.added" values={{ count: spools.length }} />}
        >
          <List size="sm" listStyleType="none">
            {spools.map(({ id, label }) => (
              <List.Item key={id}>
                <LinkAnchor underline="always" inherit to="/spools/$spoolId" params={{ spoolId: id }}>
                  {id}
                </LinkAnchor>{' '}
                {label}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </div>
  );
}
