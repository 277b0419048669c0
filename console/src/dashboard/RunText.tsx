import { Text } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { RunSummary } from '../api/generated';
import { useFormat } from '../shared/format';
import { LinkAnchor } from '../shared/links';
import classes from './Dashboard.module.css';

export function RunLink({ runId }: { runId: string }) {
  return (
    <LinkAnchor to="/runs/$runId" params={{ runId }} className={classes.link}>
      {runId}
    </LinkAnchor>
  );
}

/** On which printer, and what: "Left · 12 × Keychain, 4 × Hook". */
export function WhatAndWhere({ run }: { run: RunSummary }) {
  const intl = useIntl();
  const format = useFormat();
  const items = intl.formatList(
    run.items.map(({ quantity, name }) => `${format.number(quantity)} × ${name}`),
  );
  return (
    <Text size="sm" lineClamp={2}>
      {[run.printer.name, items].filter(Boolean).join(' · ')}
    </Text>
  );
}
