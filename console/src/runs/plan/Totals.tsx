import { Paper, Text, Title } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Preview } from '../../api/generated';
import { ApiProblem } from '../../api/problem';
import { useFormat } from '../../shared/format';
import { CostBasis } from './CostBasis';
import classes from './Totals.module.css';

/** The running sums of a plan, in sight on every step. */
export function Totals({ preview }: { preview: UseQueryResult<Preview, Error> }) {
  const intl = useIntl();
  const format = useFormat();
  const unknown = intl.formatMessage({ id: 'plan.unknown' });
  const { data, error } = preview;
  return (
    <Paper
      component="section"
      withBorder
      className={classes.totals}
      aria-label={intl.formatMessage({ id: 'plan.totals' })}
      aria-busy={preview.isFetching}
    >
      <Title order={2} size="h5" visibleFrom="md" mb="xs">
        <FormattedMessage id="plan.totals" />
      </Title>
      {error !== null && (
        <Text size="sm">
          <FormattedMessage id="plan.totals.failed" /> {error instanceof ApiProblem && whyOf(error)}
        </Text>
      )}
      {data !== undefined && (
        <>
          <dl className={classes.sums}>
            <Sum name={<FormattedMessage id="plan.totals.pieces" />}>{format.number(data.totals.pieces)}</Sum>
            <Sum name={<FormattedMessage id="plan.totals.grams" />}>
              {data.totals.grams === null ? unknown : format.grams(data.totals.grams)}
            </Sum>
            <Sum name={<FormattedMessage id="plan.totals.time" />}>
              {data.totals.seconds === null ? unknown : format.duration(data.totals.seconds)}
            </Sum>
            <Sum name={<FormattedMessage id="plan.totals.cost" />}>
              {data.cost.estimated === null ? unknown : format.money(data.cost.estimated)}
            </Sum>
          </dl>
          <div className={classes.notes}>
            <CostBasis cost={data.cost} />
          </div>
        </>
      )}
    </Paper>
  );
}

function Sum({ name, children }: { name: React.ReactNode; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function whyOf(problem: ApiProblem): string | null {
  return problem.errors.length > 0 ? problem.errors.map(({ detail }) => detail).join('; ') : problem.detail;
}
