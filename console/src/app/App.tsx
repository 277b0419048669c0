import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Language } from './Language';
import { Looks } from './Looks';
import { queries } from './queries';
import { router } from './router';
import { SignOutContext } from './SignOutContext';

/** @param signOut undefined where nobody signs in */
export function App({ signOut }: { signOut: (() => Promise<void>) | undefined }) {
  return (
    <QueryClientProvider client={queries}>
      <Language>
        <Looks>
          <Notifications position="top-center" />
          <SignOutContext value={signOut}>
            <RouterProvider router={router} />
          </SignOutContext>
        </Looks>
      </Language>
    </QueryClientProvider>
  );
}
