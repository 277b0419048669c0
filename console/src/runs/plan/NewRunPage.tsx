import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { getRun, previewRun } from '../../api/generated';
import { LinkButton } from '../../shared/links';
import { PageTitle } from '../../shared/PageTitle';
import { ProblemAlert } from '../../shared/ProblemAlert';
import { Loading } from '../../shared/QueryView';
import { type Draft, EMPTY_DRAFT } from './draft';
import { loadDraft, saveDraft } from './draftStore';
import { prefilled } from './prefill';
import { CREATED_NOTE } from './useCreatedNote';
import { useDiscardedNote } from './useDiscardedNote';
import { useStock } from './useStock';

const route = getRouteApi('/runs/new');

/** Begins a run: an empty one, or one like another. An unfinished one is not lost by that. */
export function NewRunPage() {
  const intl = useIntl();
  const navigate = useNavigate();
  const tellDiscarded = useDiscardedNote();
  const search = route.useSearch();
  const [unfinished] = useState(loadDraft);
  const { fresh, error, retry } = useFreshDraft(search);
  const begin = (draft: Draft) => {
    saveDraft(draft);
    void navigate({ to: '/runs/new/$step', params: { step: 'basics' }, replace: true });
  };
  const startNow = unfinished === null && fresh !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it begins once.
  useEffect(() => {
    notifications.hide(CREATED_NOTE);
    if (startNow && fresh !== null) {
      begin(fresh);
    }
  }, [startNow]);
  return (
    <>
      <PageTitle title={intl.formatMessage({ id: 'nav.newRun' })} />
      {error && <ProblemAlert error={error} onRetry={retry} />}
      {unfinished === null && !error && <Loading />}
      {unfinished !== null && (
        <Paper withBorder p="md">
          <Stack>
            <Text fw={600}>
              <FormattedMessage id="plan.unfinished" />
            </Text>
            <UnfinishedText draft={unfinished} />
            {fresh?.origin && (
              <Text size="sm">
                <FormattedMessage
                  id={`plan.unfinished.${fresh.origin.kind}`}
                  values={{ run: fresh.origin.runId }}
                />
              </Text>
            )}
            <Group>
              <LinkButton h={44} to="/runs/new/$step" params={{ step: 'basics' }} replace>
                <FormattedMessage id="plan.resume" />
              </LinkButton>
              <Button
                h={44}
                variant="default"
                loading={fresh === null && error === null}
                onClick={() => {
                  if (fresh !== null) {
                    begin(fresh);
                    tellDiscarded(unfinished);
                  }
                }}
              >
                <FormattedMessage id="plan.startAfresh" />
              </Button>
            </Group>
          </Stack>
        </Paper>
      )}
    </>
  );
}

/** What is in it, to be recognized by. */
function UnfinishedText({ draft }: { draft: Draft }) {
  const { stock } = useStock();
  const pieces = draft.items.map(({ modelId, quantity }) => {
    const name = stock.models.find(({ id }) => id === modelId)?.name ?? modelId;
    return name === null ? null : `${quantity || '?'} × ${name}`;
  });
  const printer = stock.printers.find(({ id }) => id === draft.printerId)?.name ?? draft.printerId;
  const known = [printer, draft.file?.name ?? null, ...pieces, draft.notes.slice(0, 80) || null].filter(
    (part) => part !== null,
  );
  return <Text size="sm">{known.join(' · ')}</Text>;
}

/** The draft to begin with; null while what it is made from is read. */
function useFreshDraft({ reprintOf, copyOf }: { reprintOf?: string; copyOf?: string }) {
  const { stock, complete, error: stockError, retry } = useStock();
  const source = useQuery({
    queryKey: ['run-source', reprintOf, copyOf],
    queryFn: async ({ signal }) =>
      reprintOf !== undefined
        ? (await previewRun({ body: { reprintOf }, signal })).data
        : (await getRun({ path: { runId: copyOf ?? '' }, signal })).data,
    enabled: reprintOf !== undefined || copyOf !== undefined,
    refetchInterval: false,
  });
  const runId = reprintOf ?? copyOf;
  if (runId === undefined) {
    return { fresh: EMPTY_DRAFT, error: null, retry };
  }
  const kind = reprintOf === undefined ? ('copy' as const) : ('reprint' as const);
  return {
    fresh: source.data && complete ? prefilled(source.data, { kind, runId }, stock) : null,
    error: source.error ?? stockError,
    retry: () => (source.error ? void source.refetch() : retry()),
  };
}
