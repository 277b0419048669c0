import { Button, Text } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { EmptyState } from '../../shared/EmptyState';
import { LinkButton } from '../../shared/links';

/** @param onClear undefined where nothing is filtered, so that there is no spool at all */
export function NoSpools({ onClear }: { onClear: (() => void) | undefined }) {
  return onClear === undefined ? (
    <EmptyState title={<FormattedMessage id="spools.none" />}>
      <Text size="sm" c="dimmed" ta="center" maw={420}>
        <FormattedMessage id="spools.none.help" />
      </Text>
      <LinkButton to="/spools/new" h={44}>
        <FormattedMessage id="spools.add" />
      </LinkButton>
    </EmptyState>
  ) : (
    <EmptyState title={<FormattedMessage id="spools.noMatch" />}>
      <Button variant="default" onClick={onClear}>
        <FormattedMessage id="spools.filters.clear" />
      </Button>
    </EmptyState>
  );
}
