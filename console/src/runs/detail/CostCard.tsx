import { List, Text } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import type { Cost, Run } from '../../api/generated';
import { useFormat } from '../../shared/format';
import { LinkAnchor } from '../../shared/links';
import { Fact, Facts } from './Facts';
import { Section } from './Section';

const PARTS = ['material', 'machine', 'labour'] as const;

export function CostCard({ run }: { run: Run }) {
  const { cost } = run;
  const over = cost.actual !== null || run.results !== null;
  return (
    <Section title={<FormattedMessage id="run.cost" />} notPrinted>
      <Facts>
        <Fact name={<FormattedMessage id="run.cost.estimated" />}>
          <Amount of={cost.estimated} />
        </Fact>
        {over && (
          <>
            <Fact name={<FormattedMessage id="run.cost.actual" />}>
              <Amount of={cost.actual} />
            </Fact>
            <Fact name={<FormattedMessage id="run.cost.perGoodItem" />}>
              {cost.perGoodItem === null ? (
                <FormattedMessage id="run.cost.noGoodItem" />
              ) : (
                <Amount of={cost.perGoodItem} />
              )}
            </Fact>
          </>
        )}
      </Facts>
      <Text size="sm" fw={600} mt="md" mb={6}>
        <FormattedMessage id={over ? 'run.cost.parts.actual' : 'run.cost.parts.estimated'} />
      </Text>
      <Facts>
        {PARTS.map((part) => (
          <Fact key={part} name={<FormattedMessage id={`run.cost.${part}`} />}>
            <Amount of={cost.parts[part]} />
          </Fact>
        ))}
      </Facts>
      {cost.basis === 'average-spool' && (
        <Text size="sm" mt="sm">
          <FormattedMessage id="run.cost.averageSpool" />
        </Text>
      )}
      <Missing run={run} />
      {cost.chain && <Chain chain={cost.chain} />}
    </Section>
  );
}

function Amount({ of }: { of: number | null }) {
  const format = useFormat();
  return of === null ? <FormattedMessage id="run.cost.unknown" /> : format.money(of);
}

/** What is not configured, so that it is not part of the cost, and where to do so. */
function Missing({ run: { cost, printer } }: { run: Run }) {
  return cost.missing.length === 0 ? null : (
    <>
      <Text size="sm" mt="sm">
        <FormattedMessage id="run.cost.missing" />
      </Text>
      <List size="sm">
        {cost.missing.map((part) => (
          <List.Item key={part}>
            <FormattedMessage
              id={`run.cost.missing.${part}`}
              values={{
                printer: (chunks) => (
                  <LinkAnchor
                    underline="always"
                    inherit
                    to="/printers/$printerId"
                    params={{ printerId: printer.id }}
                  >
                    {chunks}
                  </LinkAnchor>
                ),
                settings: (chunks) => (
                  <LinkAnchor underline="always" inherit to="/settings">
                    {chunks}
                  </LinkAnchor>
                ),
              }}
            />
          </List.Item>
        ))}
      </List>
    </>
  );
}

/** What the run and its reprints cost together. */
function Chain({ chain }: { chain: NonNullable<Cost['chain']> }) {
  const format = useFormat();
  return (
    <>
      <Text size="sm" fw={600} mt="md" mb={6}>
        <FormattedMessage id="run.cost.chain" />
      </Text>
      <Facts>
        <Fact name={<FormattedMessage id="run.cost.chain.total" />}>
          <Amount of={chain.total} />
        </Fact>
        <Fact name={<FormattedMessage id="run.cost.chain.goodItems" />}>
          {format.number(chain.goodItems)}
        </Fact>
        <Fact name={<FormattedMessage id="run.cost.perGoodItem" />}>
          {chain.perGoodItem === null ? (
            <FormattedMessage id="run.cost.noGoodItem" />
          ) : (
            <Amount of={chain.perGoodItem} />
          )}
        </Fact>
      </Facts>
    </>
  );
}
