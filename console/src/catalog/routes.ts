import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../shared/root';
import { modelsSearch, printersSearch } from './search';

export const catalogRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/printers',
    validateSearch: printersSearch,
    component: lazyRouteComponent(() => import('./PrintersPage'), 'PrintersPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/printers/new',
    component: lazyRouteComponent(() => import('./NewPrinterPage'), 'NewPrinterPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/printers/$printerId',
    component: lazyRouteComponent(() => import('./PrinterPage'), 'PrinterPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/models',
    validateSearch: modelsSearch,
    component: lazyRouteComponent(() => import('./ModelsPage'), 'ModelsPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/models/new',
    component: lazyRouteComponent(() => import('./NewModelPage'), 'NewModelPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/models/$modelId',
    component: lazyRouteComponent(() => import('./ModelPage'), 'ModelPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/settings',
    component: lazyRouteComponent(() => import('./SettingsPage'), 'SettingsPage'),
  }),
] as const;
