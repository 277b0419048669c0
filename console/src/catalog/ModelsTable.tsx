import { Table, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Model } from '../api/generated';
import { useFormat } from '../shared/format';
import { LinkAnchor } from '../shared/links';
import { WideTable } from '../shared/WideTable';
import classes from './PrinterCards.module.css';

const COLUMNS = [
  'models.name',
  'models.sku',
  'models.gramsPerPiece',
  'models.secondsPerPiece',
  'models.piecesPerPlate',
  'models.slicer',
] as const;

/** Models as a table; as cards where it is narrow. */
export function ModelsTable({ models }: { models: Model[] }) {
  const wide = useMediaQuery('(min-width: 640px)', true, { getInitialValueInEffect: false });
  return wide ? <Wide models={models} /> : <Narrow models={models} />;
}

function Wide({ models }: { models: Model[] }) {
  const intl = useIntl();
  const format = useFormat();
  return (
    <WideTable label={intl.formatMessage({ id: 'models' })} minWidth={600}>
      <Table.Thead>
        <Table.Tr>
          {COLUMNS.map((id) => (
            <Table.Th key={id} scope="col">
              <FormattedMessage id={id} />
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {models.map((model) => (
          <Table.Tr key={model.id}>
            <Table.Th scope="row" maw={280} style={{ overflowWrap: 'anywhere' }}>
              <NameLink model={model} />
            </Table.Th>
            <Table.Td>{model.sku ?? '–'}</Table.Td>
            <Table.Td>{model.gramsPerPiece === null ? '–' : format.grams(model.gramsPerPiece)}</Table.Td>
            <Table.Td>
              {model.secondsPerPiece === null ? '–' : format.duration(model.secondsPerPiece)}
            </Table.Td>
            <Table.Td>{model.piecesPerPlate === null ? '–' : format.number(model.piecesPerPlate)}</Table.Td>
            <Table.Td>{model.slicer ?? '–'}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}

function Narrow({ models }: { models: Model[] }) {
  const intl = useIntl();
  const format = useFormat();
  return (
    <ul
      className={classes.cards}
      style={{ display: 'grid', gap: 8 }}
      aria-label={intl.formatMessage({ id: 'models' })}
    >
      {models.map((model) => (
        <li key={model.id} className={classes.card}>
          <NameLink model={model} />
          <Text size="sm" c="dimmed">
            {[
              model.sku,
              model.gramsPerPiece === null ? null : format.grams(model.gramsPerPiece),
              model.secondsPerPiece === null ? null : format.duration(model.secondsPerPiece),
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          </Text>
        </li>
      ))}
    </ul>
  );
}

function NameLink({ model }: { model: Model }) {
  return (
    <LinkAnchor to="/models/$modelId" params={{ modelId: model.id }} fw={600} className={classes.name}>
      {model.name}
    </LinkAnchor>
  );
}
