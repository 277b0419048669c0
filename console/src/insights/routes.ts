import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../shared/root';
import { costSearch, successSearch, varianceSearch } from './search';

export const insightsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/insights',
    component: lazyRouteComponent(() => import('./InsightsPage'), 'InsightsPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/insights/variance',
    validateSearch: varianceSearch,
    component: lazyRouteComponent(() => import('./VariancePage'), 'VariancePage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/insights/success',
    validateSearch: successSearch,
    component: lazyRouteComponent(() => import('./SuccessPage'), 'SuccessPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/insights/cost',
    validateSearch: costSearch,
    component: lazyRouteComponent(() => import('./CostPage'), 'CostPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/insights/reorder',
    component: lazyRouteComponent(() => import('./ReorderPage'), 'ReorderPage'),
  }),
] as const;
