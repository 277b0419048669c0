import { createRouter } from '@tanstack/react-router';
import { catalogRoutes } from '../catalog/routes';
import { dashboardRoutes } from '../dashboard/routes';
import { insightsRoutes } from '../insights/routes';
import { runsRoutes } from '../runs/routes';
import { Loading } from '../shared/QueryView';
import { rootRoute } from '../shared/root';
import { spoolsRoutes } from '../spools/routes';
import { webhooksRoutes } from '../webhooks/routes';
import { BrokenPage } from './BrokenPage';
import { NoSuchPage } from './NoSuchPage';
import { Shell } from './Shell';

rootRoute.update({ component: Shell, notFoundComponent: NoSuchPage });

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    ...dashboardRoutes,
    ...runsRoutes,
    ...spoolsRoutes,
    ...catalogRoutes,
    ...insightsRoutes,
    ...webhooksRoutes,
  ]),
  scrollRestoration: true,
  defaultPendingComponent: Loading,
  defaultErrorComponent: BrokenPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
