import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { getRun, type Run } from '../../api/generated';
import { getRunQueryKey } from '../../api/generated/@tanstack/react-query.gen';
import type { AfterWeight } from '../../shared/afterWeight';
import { PageTitle } from '../../shared/PageTitle';
import { ProblemAlert } from '../../shared/ProblemAlert';
import { Loading, QueryView } from '../../shared/QueryView';
import { newDraft, onNewest } from './draft';
import { loadDraft } from './draftStore';
import type { Kind } from './form';
import { withAfterWeight } from './materials';
import { ResultsFields } from './ResultsFields';
import { type Spools, useSpools } from './useSpools';
import { WhyNot } from './WhyNot';

interface Props {
  runId: string;
  kind: Kind;
  reading?: AfterWeight | null;
}

const ACTIONS = { complete: 'complete', fail: 'fail', correct: 'edit-results' } as const;

/** How a run went: to complete it, to mark it as failed, or to correct what is recorded. */
export function ResultsPage({ runId, kind, reading = null }: Props) {
  const intl = useIntl();
  const query = useQuery({
    queryKey: getRunQueryKey({ path: { runId } }),
    queryFn: async ({ signal }) => (await getRun({ path: { runId }, signal })).data,
  });
  const { spools, isPending, error, retry } = useSpools(query.data);
  return (
    <>
      <PageTitle title={intl.formatMessage({ id: `results.title.${kind}` }, { run: runId })} />
      {error && <ProblemAlert error={error} onRetry={retry} />}
      <QueryView query={query}>
        {(run) =>
          isPending ? <Loading /> : <Opened run={run} spools={spools} kind={kind} reading={reading} />
        }
      </QueryView>
    </>
  );
}

interface OpenedProps {
  run: Run;
  spools: Spools;
  kind: Kind;
  reading: AfterWeight | null;
}

/** Decides once: what happens to the run meanwhile must not take away what is being typed. */
function Opened({ run, spools, kind, reading }: OpenedProps) {
  const [opened] = useState(run);
  const [start] = useState(() => {
    const kept = loadDraft(run.id, kind);
    const draft = kept ?? newDraft(run, kind);
    const now = draft.version === run.version ? draft : onNewest(draft, run);
    const spool = reading === null ? undefined : spools.byId.get(reading.spoolId);
    return { kept, draft: { ...now, form: withAfterWeight(now.form, reading, spool, run) } };
  });
  return opened.allowedActions.includes(ACTIONS[kind]) ? (
    <ResultsFields run={opened} start={start.draft} restored={start.kept !== null} spools={spools} />
  ) : (
    <WhyNot run={opened} kept={start.kept} />
  );
}
