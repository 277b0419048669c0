import { Alert, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import type { Preview } from '../../api/generated';
import { useFormat } from '../../shared/format';
import { EstimatesDifferNote } from './EstimatesDifferNote';
import { PrinterBusyNote } from './PrinterBusyNote';

/** All that the server warns of. None of it hinders the run. */
export function ReviewWarnings({ preview }: { preview: Preview }) {
  const format = useFormat();
  const spool = (spoolId: string) =>
    preview.materials.find((material) => material.spoolId === spoolId)?.label ?? spoolId;
  return preview.warnings.length === 0 ? null : (
    <Alert
      role="note"
      variant="outline"
      color="gray"
      icon={<IconAlertTriangle aria-hidden />}
      title={<FormattedMessage id="plan.warnings" values={{ count: preview.warnings.length }} />}
    >
      <Stack gap={4}>
        <PrinterBusyNote warnings={preview.warnings} />
        <EstimatesDifferNote preview={preview} />
        {preview.warnings.map((warning) =>
          warning.code === 'insufficient-material' ? (
            <Text size="sm" key={warning.detail}>
              {spool(warning.spoolId)}:{' '}
              <FormattedMessage
                id="plan.short"
                values={{
                  needed: format.grams(warning.neededGrams),
                  available: format.grams(warning.availableGrams),
                  short: format.grams(warning.shortGrams),
                }}
              />
            </Text>
          ) : warning.code === 'spool-not-loaded' ? (
            <Text size="sm" key={warning.detail}>
              {spool(warning.spoolId)}: <FormattedMessage id="plan.notLoaded" />
            </Text>
          ) : null,
        )}
      </Stack>
    </Alert>
  );
}
