import { getRouteApi } from '@tanstack/react-router';
import { parseAfterWeight } from '../../shared/afterWeight';
import { ResultsPage } from './ResultsPage';

const route = getRouteApi('/runs/$runId/complete');

export function CompletePage() {
  const { runId } = route.useParams();
  const { after } = route.useSearch();
  return <ResultsPage key={runId} runId={runId} kind="complete" reading={parseAfterWeight(after)} />;
}
