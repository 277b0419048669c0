import { Badge, Stack } from '@mantine/core';
import { type QueryKey, useQuery } from '@tanstack/react-query';
import type { ComponentProps, ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { Freshness } from '../shared/Freshness';
import { PageTitle } from '../shared/PageTitle';
import { Panel } from '../shared/Panel';
import { QueryView } from '../shared/QueryView';
import { Archiving } from './Archiving';

type Archivable = ComponentProps<typeof Archiving>['thing'];

interface Props<Thing extends Archivable>
  extends Pick<ComponentProps<typeof Archiving<Thing>>, 'access' | 'help'> {
  id: string;
  queryKey: QueryKey;
  children: (thing: Thing) => ReactNode;
}

/** The page of a thing that can be edited, and put away. */
export function ThingPage<Thing extends Archivable>({ id, queryKey, access, help, children }: Props<Thing>) {
  const query = useQuery({ queryKey, queryFn: access.read });
  return (
    <>
      <PageTitle
        title={query.data?.name ?? id}
        aside={
          <>
            {query.data?.archived && (
              <Badge color="gray" tt="none">
                <FormattedMessage id="catalog.archived" />
              </Badge>
            )}
            <Freshness updatedAt={query.dataUpdatedAt} />
          </>
        }
      />
      <QueryView query={query}>
        {(thing) => (
          <Stack key={id}>
            {children(thing)}
            <Panel title={<FormattedMessage id="catalog.archiving" />}>
              <Archiving thing={thing} access={access} help={help} />
            </Panel>
          </Stack>
        )}
      </QueryView>
    </>
  );
}
