import type { ErrorComponentProps } from '@tanstack/react-router';
import { ProblemAlert } from '../shared/ProblemAlert';

export function BrokenPage({ error, reset }: ErrorComponentProps) {
  return <ProblemAlert error={error instanceof Error ? error : new Error(String(error))} onRetry={reset} />;
}
