import { Button, Group } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { EmptyState } from '../../shared/EmptyState';
import { LinkAnchor, LinkButton } from '../../shared/links';

/** @param onClear undefined where nothing is filtered, so that there is no run at all */
export function NoRuns({ onClear }: { onClear: (() => void) | undefined }) {
  return onClear === undefined ? (
    <EmptyState title={<FormattedMessage id="runs.none" />}>
      <Group gap="md" justify="center">
        <LinkAnchor to="/printers/new">
          <FormattedMessage id="runs.none.printer" />
        </LinkAnchor>
        <LinkAnchor to="/spools/new">
          <FormattedMessage id="runs.none.spools" />
        </LinkAnchor>
        <LinkButton to="/runs/new" h={44}>
          <FormattedMessage id="nav.newRun" />
        </LinkButton>
      </Group>
    </EmptyState>
  ) : (
    <EmptyState title={<FormattedMessage id="runs.noMatch" />}>
      <Button variant="default" onClick={onClear}>
        <FormattedMessage id="runs.filters.clear" />
      </Button>
    </EmptyState>
  );
}
