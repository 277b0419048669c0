import { List, Text, ThemeIcon } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import { activeSpools, allPrinters } from '../api/lists';
import { LinkAnchor } from '../shared/links';
import { Panel } from '../shared/Panel';

/** What to do in a farm that never printed anything. */
export function FirstSteps() {
  const intl = useIntl();
  const printers = useQuery(allPrinters).data?.length ?? 0;
  const spools = useQuery(activeSpools).data?.length ?? 0;
  const steps = [
    { to: '/printers/new', message: 'dashboard.first.printer', done: printers > 0 },
    { to: '/spools/new', message: 'dashboard.first.spools', done: spools > 0 },
    { to: '/runs/new', message: 'dashboard.first.run', done: false },
  ] as const;
  return (
    <Panel title={<FormattedMessage id="dashboard.first" />}>
      <Text mb="sm">
        <FormattedMessage id="dashboard.first.help" />
      </Text>
      <List type="ordered" spacing="sm">
        {steps.map(({ to, message, done }) => (
          <List.Item key={to}>
            <LinkAnchor to={to} mih={28}>
              <FormattedMessage id={message} />
            </LinkAnchor>
            {done && (
              <ThemeIcon
                size="sm"
                ml="xs"
                color="green.9"
                radius="xl"
                role="img"
                aria-label={intl.formatMessage({ id: 'dashboard.first.done' })}
              >
                <IconCheck size={14} aria-hidden />
              </ThemeIcon>
            )}
          </List.Item>
        ))}
      </List>
    </Panel>
  );
}
