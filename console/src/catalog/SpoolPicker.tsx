import { Button, Group, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { activeSpools } from '../api/lists';
import { useFormat } from '../shared/format';

const ID = 'spool-to-load';

/** Chooses a spool that is not loaded yet. */
export function SpoolPicker({ loaded, onAdd }: { loaded: string[]; onAdd: (spoolId: string) => void }) {
  const intl = useIntl();
  const format = useFormat();
  const spools = useQuery(activeSpools).data ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const add = () => {
    setMissing(chosen === null);
    if (chosen === null) {
      document.getElementById(ID)?.focus();
    } else {
      onAdd(chosen);
      setChosen(null);
    }
  };
  return (
    <Group align="flex-end" gap="xs">
      <Select
        id={ID}
        flex="1 1 220px"
        size="md"
        searchable
        label={<FormattedMessage id="printers.spools.choose" />}
        nothingFoundMessage={intl.formatMessage({ id: 'printers.spools.nothing' })}
        data={spools
          .filter(({ id }) => !loaded.includes(id))
          .map(({ id, label, remainingGrams }) => ({
            value: id,
            label: `${id} · ${label} · ${format.grams(remainingGrams)}`,
          }))}
        value={chosen}
        onChange={setChosen}
        error={missing && chosen === null && intl.formatMessage({ id: 'printers.spools.chooseFirst' })}
      />
      <Button variant="default" h={44} leftSection={<IconPlus size={18} aria-hidden />} onClick={add}>
        <FormattedMessage id="printers.spools.add" />
      </Button>
    </Group>
  );
}
