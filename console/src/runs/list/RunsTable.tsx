import { Checkbox, Table, VisuallyHidden } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { RunSummary } from '../../api/generated';
import { LinkAnchor } from '../../shared/links';
import { ItemsText } from './ItemsText';
import { RunStatusText } from './RunStatusText';
import classes from './RunsList.module.css';
import { DurationText, StartedText } from './TimeTexts';

interface Props {
  runs: RunSummary[];
  selected: ReadonlySet<string>;
  onSelect: (runId: string) => void;
}

const COLUMNS = [
  'runs.id',
  'runs.status',
  'runs.printer',
  'runs.items',
  'runs.started',
  'runs.duration',
] as const;

export function RunsTable({ runs, selected, onSelect }: Props) {
  const intl = useIntl();
  return (
    <Table.ScrollContainer
      minWidth={740}
      type="native"
      tabIndex={0}
      role="region"
      aria-label={intl.formatMessage({ id: 'runs' })}
    >
      <Table highlightOnHover className={classes.table} aria-label={intl.formatMessage({ id: 'runs' })}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" w={40}>
              <VisuallyHidden>
                <FormattedMessage id="runs.select" />
              </VisuallyHidden>
            </Table.Th>
            {COLUMNS.map((id) => (
              <Table.Th key={id} scope="col">
                <FormattedMessage id={id} />
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {runs.map((run) => (
            <Table.Tr key={run.id} data-row={run.id} className={classes.row}>
              <Table.Td>
                <Checkbox
                  aria-label={intl.formatMessage({ id: 'runs.select.one' }, { id: run.id })}
                  checked={selected.has(run.id)}
                  onChange={() => onSelect(run.id)}
                />
              </Table.Td>
              <Table.Th scope="row">
                <LinkAnchor to="/runs/$runId" params={{ runId: run.id }} className={classes.link}>
                  {run.id}
                </LinkAnchor>
              </Table.Th>
              <Table.Td>
                <RunStatusText run={run} />
              </Table.Td>
              <Table.Td className={classes.name}>{run.printer.name}</Table.Td>
              <Table.Td className={classes.items}>
                <ItemsText items={run.items} />
              </Table.Td>
              <Table.Td>
                <StartedText run={run} />
              </Table.Td>
              <Table.Td>
                <DurationText run={run} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
