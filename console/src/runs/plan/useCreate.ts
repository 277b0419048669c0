import { useState } from 'react';
import { createRun, type NewRun, type Run, startRun } from '../../api/generated';
import { ifMatch, useSend } from '../../api/send';

export interface Created {
  run: Run;
  /** Why it could not be started; null where that was not asked, or succeeded. */
  notStarted: Error | null;
}

/** Creates a run, and starts it if asked. A run that does not start exists all the same. */
export function useCreate() {
  const [busyWith, setBusyWith] = useState<string | null>(null);
  const create = useSend<NewRun, Run>(async (body, { headers }) => (await createRun({ body, headers })).data);
  const start = useSend<{ runId: string; version: number }, Run>(
    async ({ runId, version }, { headers }) =>
      (await startRun({ path: { runId }, body: {}, headers: { ...ifMatch(version), ...headers } })).data,
  );
  return {
    /** Null while nothing is sent. */
    busyWith,
    error: create.error,
    retrying: create.retrying,
    /** @param button which of several is at work meanwhile */
    create: async (body: NewRun, button: string, startToo: boolean): Promise<Created> => {
      setBusyWith(button);
      try {
        const run = await create.mutateAsync(body);
        const notStarted = startToo
          ? await start.mutateAsync({ runId: run.id, version: run.version }).then(
              () => null,
              (error: Error) => error,
            )
          : null;
        return { run, notStarted };
      } finally {
        setBusyWith(null);
      }
    },
  };
}
