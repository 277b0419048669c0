import { Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { allConnections } from '../../api/lists';
import { ChoiceChip } from '../../shared/ChoiceChip';
import { LinkTab, LinkTabs } from '../../shared/LinkTabs';
import { PRODUCTS } from '../products';
import type { InboxSearch } from '../search';

const SHOWN = [undefined, 'run', 'all'] as const;

interface Props {
  search: InboxSearch;
  onChange: (search: InboxSearch) => void;
}

/** What waits, what is about a run, or all; and of which connection, for those who may know them. */
export function InboxFilters({ search, onChange }: Props) {
  const intl = useIntl();
  const connections = useQuery(allConnections).data ?? [];
  const choices = connections.map(({ id, name, source }) => ({
    value: id,
    label: `${name ?? PRODUCTS[source]} (${id})`,
  }));
  const { connectionId } = search;
  return (
    <>
      <LinkTabs label={intl.formatMessage({ id: 'inbox.show' })}>
        {SHOWN.map((show) => (
          <LinkTab
            key={show ?? 'waiting'}
            to="/printer-events"
            search={{ ...search, show }}
            activeOptions={{ exact: true }}
            activeProps={{ 'aria-current': 'page' }}
          >
            {intl.formatMessage({ id: `inbox.show.${show ?? 'waiting'}` })}
          </LinkTab>
        ))}
      </LinkTabs>
      {(choices.length > 0 || connectionId !== undefined) && (
        <Group>
          <ChoiceChip
            label={intl.formatMessage({ id: 'inbox.connection' })}
            any={intl.formatMessage({ id: 'inbox.connection.any' })}
            choices={choices}
            chosen={
              connectionId === undefined
                ? null
                : (choices.find(({ value }) => value === connectionId) ?? {
                    value: connectionId,
                    label: connectionId,
                  })
            }
            onChange={(chosen) => onChange({ ...search, connectionId: chosen })}
          />
        </Group>
      )}
    </>
  );
}
