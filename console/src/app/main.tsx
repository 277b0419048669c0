import './mantine.css';
import '@mantine/notifications/styles.css';
import './app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { setUpClient } from '../api/client';
import { App } from './App';
import { readConfig } from './config';
import { type SignIn, signIn } from './signIn';

async function start(root: HTMLElement) {
  const config = await readConfig();
  const session: SignIn | null = config.signIn === null ? null : await signIn(config.signIn);
  setUpClient(session?.accessToken);
  createRoot(root).render(
    <StrictMode>
      <App signOut={session?.signOut} />
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root !== null) {
  void start(root);
}
