import { Button, Group } from '@mantine/core';
import { FormattedMessage } from 'react-intl';

interface Props {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
}

/** Asks for the next page of a list, as long as there is one. */
export function LoadMore({ query }: Props) {
  return query.hasNextPage ? (
    <Group justify="center" mt="md">
      <Button variant="default" loading={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
        <FormattedMessage id="list.more" />
      </Button>
    </Group>
  ) : null;
}
