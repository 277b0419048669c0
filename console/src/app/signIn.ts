import type { SignInConfig } from './config';

export interface SignIn {
  accessToken: () => Promise<string>;
  signOut: () => Promise<void>;
}

/** Signs the person in by the authorization code flow with PKCE, and brings them back to the page that they asked for. */
export async function signIn(config: SignInConfig): Promise<SignIn> {
  const { UserManager } = await import('oidc-client-ts');
  const users = new UserManager({
    authority: config.authority,
    client_id: config.clientId,
    redirect_uri: `${location.origin}/`,
    scope: 'openid email profile nozzly/api',
    automaticSilentRenew: true,
  });
  const query = new URLSearchParams(location.search);
  if (query.has('code') && query.has('state')) {
    const user = await users.signinRedirectCallback();
    history.replaceState(null, '', typeof user.state === 'string' ? user.state : '/');
  }
  const toProvider = async () => {
    await users.signinRedirect({ state: location.pathname + location.search });
    // The browser leaves this page.
    return new Promise<never>(() => {});
  };
  const current = async () => {
    const user = await users.getUser();
    return user && !user.expired ? user : toProvider();
  };
  await current();
  return {
    accessToken: async () => (await current()).access_token,
    signOut: async () => {
      await users.removeUser();
      const query = new URLSearchParams({ client_id: config.clientId, logout_uri: `${location.origin}/` });
      location.assign(`${config.signOutUrl}?${query}`);
    },
  };
}
