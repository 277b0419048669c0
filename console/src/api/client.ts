import { client } from './generated/client.gen';
import { ApiProblem, Unreachable } from './problem';

/**
 * Sets up the generated client. Every GET asks whether what the browser keeps is still the same: it sends
 * `If-None-Match` by itself, and takes a 304 for what it has.
 */
export function setUpClient(accessToken?: () => Promise<string>) {
  client.setConfig({ baseUrl: '', cache: 'no-cache', auth: accessToken });
  client.interceptors.error.use((error, response) =>
    response === undefined ? new Unreachable(error) : new ApiProblem(response.status, error),
  );
}
