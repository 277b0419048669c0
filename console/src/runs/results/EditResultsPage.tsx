import { getRouteApi } from '@tanstack/react-router';
import { ResultsPage } from './ResultsPage';

const route = getRouteApi('/runs/$runId/results');

export function EditResultsPage() {
  const { runId } = route.useParams();
  return <ResultsPage key={runId} runId={runId} kind="correct" />;
}
