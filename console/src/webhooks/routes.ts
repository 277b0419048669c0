import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../shared/root';
import { inboxSearch } from './search';

export const webhooksRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/printer-events',
    validateSearch: inboxSearch,
    component: lazyRouteComponent(() => import('./inbox/InboxPage'), 'InboxPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/connections',
    component: lazyRouteComponent(() => import('./connections/ConnectionsPage'), 'ConnectionsPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/connections/new',
    component: lazyRouteComponent(() => import('./connections/NewConnectionPage'), 'NewConnectionPage'),
  }),
] as const;
