import { FormattedMessage } from 'react-intl';
import type { LedgerEntry } from '../../api/generated';
import { useFormat } from '../../shared/format';
import { LinkAnchor } from '../../shared/links';

/** What happened: "Used by a run". */
export function EntryType({ entry }: { entry: LedgerEntry }) {
  return <FormattedMessage id={`spool.ledger.${entry.type}`} />;
}

export function EntryTime({ entry }: { entry: LedgerEntry }) {
  const format = useFormat();
  return <time dateTime={entry.at}>{format.dateTime(entry.at)}</time>;
}

/** The run that caused it, and by which revision of its results. */
export function EntryRun({ entry: { runId, revision } }: { entry: LedgerEntry }) {
  return runId === null ? null : (
    <>
      <LinkAnchor inherit underline="always" to="/runs/$runId" params={{ runId }}>
        {runId}
      </LinkAnchor>{' '}
      {revision !== null && <FormattedMessage id="spool.ledger.revision" values={{ revision }} />}
    </>
  );
}

export function entryActor({ actor }: LedgerEntry): string {
  return actor.name ?? actor.id;
}
