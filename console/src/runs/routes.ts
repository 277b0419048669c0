import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../shared/root';
import { runsSearch } from './list/search';
import { newRunSearch } from './plan/search';
import { completeSearch } from './results/search';

export const runsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/runs',
    validateSearch: runsSearch,
    component: lazyRouteComponent(() => import('./list/RunsPage'), 'RunsPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/runs/new',
    validateSearch: newRunSearch,
    component: lazyRouteComponent(() => import('./plan/NewRunPage'), 'NewRunPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/runs/new/$step',
    component: lazyRouteComponent(() => import('./plan/WizardPage'), 'WizardPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/runs/$runId',
    component: lazyRouteComponent(() => import('./detail/RunPage'), 'RunPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/runs/$runId/edit',
    component: lazyRouteComponent(() => import('./plan/EditRunPage'), 'EditRunPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/runs/$runId/complete',
    validateSearch: completeSearch,
    component: lazyRouteComponent(() => import('./results/CompletePage'), 'CompletePage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/runs/$runId/fail',
    component: lazyRouteComponent(() => import('./results/FailPage'), 'FailPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/runs/$runId/results',
    component: lazyRouteComponent(() => import('./results/EditResultsPage'), 'EditResultsPage'),
  }),
] as const;
