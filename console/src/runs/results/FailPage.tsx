import { getRouteApi } from '@tanstack/react-router';
import { ResultsPage } from './ResultsPage';

const route = getRouteApi('/runs/$runId/fail');

export function FailPage() {
  const { runId } = route.useParams();
  return <ResultsPage key={runId} runId={runId} kind="fail" />;
}
