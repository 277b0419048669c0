import * as z from 'zod/mini';

const CONFIG = z.object({
  /** Null where there is no sign-in, as on one machine. */
  signIn: z.nullable(
    z.object({
      /** The OpenID provider, which describes itself below `/.well-known`. */
      authority: z.url(),
      clientId: z.string().check(z.minLength(1)),
      /** Where a browser is sent to sign out; it gets `client_id` and `logout_uri`. */
      signOutUrl: z.url(),
    }),
  ),
});

export type SignInConfig = NonNullable<z.infer<typeof CONFIG>['signIn']>;

/** What this deployment says in the file beside the page. */
export async function readConfig() {
  const response = await fetch('/config.json', { cache: 'no-cache' });
  return CONFIG.parse(await response.json());
}
