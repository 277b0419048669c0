import { once } from 'node:events';
import { createServer } from 'node:http';
import Provider, { type ResourceServer } from 'oidc-provider';
import { freePort } from './server';

export const CLIENT = 'console';

/** Tokens for the API, as a user pool issues them. */
const API: ResourceServer = {
  scope: 'nozzly/api',
  audience: CLIENT,
  accessTokenFormat: 'jwt',
  jwt: { sign: { alg: 'RS256' } },
};

/** A certified OpenID provider that takes any name and password, for a client that comes from `origin`. */
export async function openProvider(origin: string) {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT,
        token_endpoint_auth_method: 'none',
        application_type: 'native',
        redirect_uris: [`${origin}/`],
      },
    ],
    clientBasedCORS: () => true,
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    extraTokenClaims: () => ({ farm: 'farm-demo', role: 'viewer', name: 'Ola' }),
    features: {
      resourceIndicators: {
        enabled: true,
        defaultResource: () => 'urn:nozzly',
        useGrantedResource: () => true,
        getResourceServerInfo: () => API,
      },
    },
  });
  const server = createServer(provider.callback()).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    issuer,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
