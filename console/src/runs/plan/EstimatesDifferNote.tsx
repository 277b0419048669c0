import { Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import type { Preview } from '../../api/generated';
import { sumOfGrams } from '../../shared/decimal';
import { useFormat } from '../../shared/format';

/** Says that the grams of the spools are not those of the slicer. */
export function EstimatesDifferNote({ preview }: { preview: Preview | undefined }) {
  const format = useFormat();
  return (
    <div role="status">
      {preview?.warnings.some(({ code }) => code === 'estimates-differ') && (
        <Group gap={6} wrap="nowrap" align="flex-start">
          <IconAlertTriangle size={18} aria-hidden style={{ flex: 'none' }} />
          <Text size="sm">
            <FormattedMessage
              id="plan.estimatesDiffer"
              values={{
                spools: format.grams(
                  sumOfGrams(preview.materials.map(({ estimatedGrams }) => estimatedGrams ?? 0)),
                ),
                slicer: format.grams(preview.estimate?.totalGrams ?? 0),
              }}
            />
          </Text>
        </Group>
      )}
    </div>
  );
}
