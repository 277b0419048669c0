import { Alert, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import type { Run, RunWarning } from '../../api/generated';
import { sumOfGrams } from '../../shared/decimal';
import { useFormat } from '../../shared/format';
import { LinksToRuns } from './RunLinks';

/** What people should know about the run. It hinders nothing. */
export function Warnings({ run }: { run: Run }) {
  return run.warnings.length === 0 ? null : (
    <Alert
      variant="outline"
      color="gray"
      icon={<IconAlertTriangle aria-hidden />}
      title={<FormattedMessage id="run.warnings" values={{ count: run.warnings.length }} />}
    >
      <List size="sm">
        {run.warnings.map((warning) => (
          <List.Item key={warning.detail}>
            <WarningText run={run} warning={warning} />
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

function WarningText({ run, warning }: { run: Run; warning: RunWarning }) {
  const format = useFormat();
  switch (warning.code) {
    case 'insufficient-material':
      return (
        <FormattedMessage
          id="run.warning.insufficient-material"
          values={{
            spool: spoolName(run, warning.spoolId),
            needed: format.grams(warning.neededGrams),
            available: format.grams(warning.availableGrams),
            short: format.grams(warning.shortGrams),
          }}
        />
      );
    case 'estimates-differ':
      return (
        <FormattedMessage
          id="run.warning.estimates-differ"
          values={{
            slicer: format.grams(run.estimate?.totalGrams ?? 0),
            spools: format.grams(sumOfGrams(run.materials.map(({ estimatedGrams }) => estimatedGrams ?? 0))),
          }}
        />
      );
    case 'printer-busy':
      return (
        <FormattedMessage
          id="run.warning.printer-busy"
          values={{ printer: run.printer.name, runs: <LinksToRuns ids={warning.runIds} /> }}
        />
      );
    case 'spool-not-loaded':
      return (
        <FormattedMessage
          id="run.warning.spool-not-loaded"
          values={{ printer: run.printer.name, spool: spoolName(run, warning.spoolId) }}
        />
      );
    case 'weighed-since':
      return (
        <FormattedMessage
          id="run.warning.weighed-since"
          values={{ spool: spoolName(run, warning.spoolId) }}
        />
      );
  }
}

function spoolName(run: Run, spoolId: string) {
  const label = run.materials.find((of) => of.spoolId === spoolId)?.label;
  return label === undefined ? spoolId : `${spoolId} (${label})`;
}
