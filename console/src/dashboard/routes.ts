import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../shared/root';
import { dashboardSearch } from './search';

export const dashboardRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/',
    validateSearch: dashboardSearch,
    component: lazyRouteComponent(() => import('./Dashboard'), 'Dashboard'),
  }),
] as const;
