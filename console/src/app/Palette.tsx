import '@mantine/spotlight/styles.css';
import { Spotlight, type SpotlightActionData } from '@mantine/spotlight';
import { IconHash, IconPlus, IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { runIdOf } from '../shared/ids';
import { paletteStore } from './paletteStore';
import { PLACES } from './places';

/** Goes anywhere by a few letters, and to a run by its number. */
export default function Palette() {
  const intl = useIntl();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const runId = runIdOf(typed);
  const actions: SpotlightActionData[] = [
    ...(runId === null
      ? []
      : [
          {
            id: 'run',
            label: intl.formatMessage({ id: 'palette.run' }, { id: runId }),
            keywords: typed,
            leftSection: <IconHash aria-hidden />,
            onClick: () => void navigate({ to: '/runs/$runId', params: { runId } }),
          },
        ]),
    {
      id: 'new-run',
      label: intl.formatMessage({ id: 'nav.newRun' }),
      leftSection: <IconPlus aria-hidden />,
      onClick: () => void navigate({ to: '/runs/new' }),
    },
    {
      id: 'add-spools',
      label: intl.formatMessage({ id: 'palette.addSpools' }),
      leftSection: <IconPlus aria-hidden />,
      onClick: () => void navigate({ to: '/spools/new' }),
    },
    ...PLACES.map(({ to, message, icon: Icon }) => ({
      id: to,
      label: intl.formatMessage({ id: message }),
      leftSection: <Icon aria-hidden />,
      onClick: () => void navigate({ to }),
    })),
  ];
  return (
    <Spotlight
      store={paletteStore}
      actions={actions}
      query={typed}
      onQueryChange={setTyped}
      shortcut={null}
      nothingFound={intl.formatMessage({ id: 'palette.nothing' })}
      searchProps={{
        leftSection: <IconSearch size={20} aria-hidden />,
        placeholder: intl.formatMessage({ id: 'palette.search' }),
        'aria-label': intl.formatMessage({ id: 'palette.search' }),
      }}
    />
  );
}
