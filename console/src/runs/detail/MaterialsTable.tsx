import { Table, Text } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Run, RunMaterial } from '../../api/generated';
import { sumOfGrams } from '../../shared/decimal';
import { useFormat } from '../../shared/format';
import { LinkAnchor } from '../../shared/links';
import { VarianceText } from '../../shared/VarianceText';
import { Section } from './Section';
import classes from './tables.module.css';

const COLUMNS = [
  ['run.materials.spool', false],
  ['run.materials.estimated', true],
  ['run.materials.actual', true],
  ['run.materials.basis', false],
  ['run.materials.variance', false],
  ['run.materials.cost', true],
] as const;

export function MaterialsTable({ run }: { run: Run }) {
  const intl = useIntl();
  const name = intl.formatMessage({ id: 'run.materials' });
  return (
    <Section title={name}>
      {run.materials.length === 0 ? (
        <Text size="sm" c="dimmed">
          <FormattedMessage id="run.materials.none" />
        </Text>
      ) : (
        <Table.ScrollContainer minWidth={620} type="native" tabIndex={0} role="group" aria-label={name}>
          <Table className={classes.table} aria-label={name}>
            <Table.Thead>
              <Table.Tr>
                {COLUMNS.map(([id, number]) => (
                  <Table.Th scope="col" key={id} className={number ? classes.number : undefined}>
                    <FormattedMessage id={id} />
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {run.materials.map((material) => (
                <MaterialRow key={material.spoolId} material={material} />
              ))}
            </Table.Tbody>
            <Table.Tfoot>
              <TotalRow run={run} />
            </Table.Tfoot>
          </Table>
        </Table.ScrollContainer>
      )}
    </Section>
  );
}

function MaterialRow({ material }: { material: RunMaterial }) {
  const format = useFormat();
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <LinkAnchor underline="always" size="sm" to="/spools/$spoolId" params={{ spoolId: material.spoolId }}>
          {material.spoolId}
        </LinkAnchor>{' '}
        {material.label}
      </Table.Th>
      <Table.Td className={classes.number}>
        {material.estimatedGrams === null ? (
          <FormattedMessage id="variance.noEstimate" />
        ) : (
          format.grams(material.estimatedGrams)
        )}
      </Table.Td>
      <Table.Td className={classes.number}>
        {material.actualGrams === null ? '–' : format.grams(material.actualGrams)}
      </Table.Td>
      <Table.Td>
        <HowMeasured material={material} />
      </Table.Td>
      <Table.Td>
        <VarianceText by={material.varianceGrams} percent={material.variancePercent} />
      </Table.Td>
      <Table.Td className={classes.number}>
        {material.cost === null ? '–' : format.money(material.cost)}
      </Table.Td>
    </Table.Tr>
  );
}

function HowMeasured({ material: { basis, weighing } }: { material: RunMaterial }) {
  const format = useFormat();
  if (weighing !== null) {
    return (
      <FormattedMessage
        id="run.basis.weighed"
        values={{ before: format.grams(weighing.beforeGrams), after: format.grams(weighing.afterGrams) }}
      />
    );
  }
  return basis === null ? '–' : <FormattedMessage id={`run.basis.${basis}`} />;
}

function TotalRow({ run }: { run: Run }) {
  const format = useFormat();
  const estimated = run.materials.flatMap(({ estimatedGrams }) => estimatedGrams ?? []);
  const actual = run.materials.flatMap(({ actualGrams }) => actualGrams ?? []);
  const cost = run.cost.parts.material;
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <FormattedMessage id="run.total" />
      </Table.Th>
      <Table.Td className={classes.number}>
        {estimated.length === 0 ? '–' : format.grams(sumOfGrams(estimated))}
      </Table.Td>
      <Table.Td className={classes.number}>
        {actual.length === 0 ? '–' : format.grams(sumOfGrams(actual))}
      </Table.Td>
      <Table.Td />
      <Table.Td>
        <VarianceText by={run.variance?.grams ?? null} percent={run.variance?.percent ?? null} />
      </Table.Td>
      <Table.Td className={classes.number}>{cost === null ? '–' : format.money(cost)}</Table.Td>
    </Table.Tr>
  );
}
