import { Table } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Run } from '../../api/generated';
import classes from './print.module.css';
import tables from './tables.module.css';

/** Only on paper: room to write down what the scale shows and how the pieces came out. */
export function RunSheetLines({ run }: { run: Run }) {
  const intl = useIntl();
  return (
    <div className={classes.onPaper} aria-hidden>
      <Lines
        name={intl.formatMessage({ id: 'run.sheet.weights' })}
        rows={run.materials.map(({ spoolId, label }) => ({ id: spoolId, name: `${spoolId} ${label}` }))}
        columns={['run.sheet.before', 'run.sheet.after']}
      />
      <Lines
        name={intl.formatMessage({ id: 'run.sheet.pieces' })}
        rows={run.items.map(({ modelId, name, quantity }) => ({
          id: modelId,
          name: `${quantity} × ${name}`,
        }))}
        columns={['run.items.successful', 'run.items.failed']}
      />
    </div>
  );
}

type Column = 'run.sheet.before' | 'run.sheet.after' | 'run.items.successful' | 'run.items.failed';

interface LinesProps {
  name: string;
  rows: { id: string; name: string }[];
  columns: Column[];
}

function Lines({ name, rows, columns }: LinesProps) {
  return (
    <Table className={tables.table} mt="md">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{name}</Table.Th>
          {columns.map((id) => (
            <Table.Th key={id}>
              <FormattedMessage id={id} />
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.id}>
            <Table.Td>{row.name}</Table.Td>
            {columns.map((id) => (
              <Table.Td key={id} className={tables.blank} />
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
