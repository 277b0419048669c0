import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../shared/root';
import { spoolsSearch } from './search';

export const spoolsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/spools',
    validateSearch: spoolsSearch,
    component: lazyRouteComponent(() => import('./list/SpoolsPage'), 'SpoolsPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/spools/new',
    component: lazyRouteComponent(() => import('./add/AddSpoolsPage'), 'AddSpoolsPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/spools/$spoolId',
    component: lazyRouteComponent(() => import('./detail/SpoolPage'), 'SpoolPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/spools/$spoolId/edit',
    component: lazyRouteComponent(() => import('./edit/EditSpoolPage'), 'EditSpoolPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/spools/$spoolId/weigh',
    component: lazyRouteComponent(() => import('./weigh/WeighPage'), 'WeighPage'),
  }),
] as const;
