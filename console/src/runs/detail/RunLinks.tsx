import { Fragment } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Run } from '../../api/generated';
import { LinkAnchor } from '../../shared/links';
import { Fact } from './Facts';

/** The run that this one reprints, and those that reprint it. */
export function RunLinks({ run }: { run: Run }) {
  return (
    <>
      {run.reprintOf !== null && (
        <Fact name={<FormattedMessage id="run.reprintOf" />}>
          <LinksToRuns ids={[run.reprintOf]} />
        </Fact>
      )}
      {run.reprints.length > 0 && (
        <Fact name={<FormattedMessage id="run.reprints" />}>
          <LinksToRuns ids={run.reprints} />
        </Fact>
      )}
    </>
  );
}

export function LinksToRuns({ ids }: { ids: string[] }) {
  return ids.map((runId, at) => (
    <Fragment key={runId}>
      {at > 0 && ', '}
      <LinkAnchor inherit underline="always" to="/runs/$runId" params={{ runId }}>
        {runId}
      </LinkAnchor>
    </Fragment>
  ));
}
