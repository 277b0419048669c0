import { Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import type { InsufficientMaterial, RunWarning, Spool } from '../../api/generated';
import { useFormat } from '../../shared/format';
import type { MaterialDraft } from './draft';
import { SplitMenu } from './SplitMenu';
import { otherSpools } from './split';

interface Props {
  spoolId: string | null;
  warnings: RunWarning[];
  spools: Spool[];
  materials: MaterialDraft[];
  onSplit: (shortage: InsufficientMaterial, other: Spool) => void;
}

/** What the server warns of about one spool. It hinders nothing. */
export function SpoolWarnings({ spoolId, warnings, spools, materials, onSplit }: Props) {
  const format = useFormat();
  const spool = spools.find(({ id }) => id === spoolId);
  const shortage = warnings.find(
    (warning) => warning.code === 'insufficient-material' && warning.spoolId === spoolId,
  );
  const notLoaded = warnings.some(
    (warning) => warning.code === 'spool-not-loaded' && warning.spoolId === spoolId,
  );
  return (
    <Stack gap="xs" role="status">
      {shortage?.code === 'insufficient-material' && (
        <Group gap="sm" mt="xs">
          <Warning>
            <FormattedMessage
              id="plan.short"
              values={{
                needed: format.grams(shortage.neededGrams),
                available: format.grams(shortage.availableGrams),
                short: format.grams(shortage.shortGrams),
              }}
            />
          </Warning>
          {spool && (
            <SplitMenu
              spools={otherSpools(spool, spools, materials)}
              onChoose={(other) => onSplit(shortage, other)}
            />
          )}
        </Group>
      )}
      {notLoaded && (
        <Warning>
          <FormattedMessage id="plan.notLoaded" />
        </Warning>
      )}
    </Stack>
  );
}

function Warning({ children }: { children: React.ReactNode }) {
  return (
    <Group gap={6} wrap="nowrap" mt={4}>
      <IconAlertTriangle size={18} aria-hidden style={{ flex: 'none' }} />
      <Text size="sm" fw={500}>
        {children}
      </Text>
    </Group>
  );
}
