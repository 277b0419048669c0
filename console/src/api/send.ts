import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { isTransient } from './problem';

/** For about two minutes: as long as a server takes to come back. */
const MOST_RETRIES = 24;

export interface Sending {
  headers: { 'Idempotency-Key': string };
}

/**
 * Sends changes. Where no answer comes it asks again with the same `Idempotency-Key`, and so does a person who sends
 * the same once more, so a change has its effect once. Afterwards all that is shown is read again.
 *
 * @returns the mutation, and whether no answer has come so far
 */
export function useSend<Variables, Answer>(
  send: (variables: Variables, sending: Sending) => Promise<Answer>,
  onDone?: (answer: Answer, variables: Variables) => void,
) {
  const queries = useQueryClient();
  const pending = useRef<{ body: string; key: string }>(null);
  const mutation = useMutation<Answer, Error, Variables>({
    mutationFn: async (variables) => {
      const body = JSON.stringify(variables);
      if (pending.current?.body !== body) {
        pending.current = { body, key: crypto.randomUUID() };
      }
      const answer = await send(variables, { headers: { 'Idempotency-Key': pending.current.key } });
      pending.current = null;
      return answer;
    },
    networkMode: 'always',
    retry: (failures, error) => failures < MOST_RETRIES && isTransient(error),
    retryDelay: (failures) => Math.min(500 * 2 ** failures, 5000),
    onSuccess: (answer, variables) => {
      void queries.invalidateQueries();
      onDone?.(answer, variables);
    },
  });
  return { ...mutation, retrying: mutation.isPending && mutation.failureCount > 0 };
}

/** Asks that nobody has changed it since. */
export function ifMatch(version: number) {
  return { 'If-Match': `"${version}"` };
}
