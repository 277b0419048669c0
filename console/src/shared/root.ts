import { createRootRoute } from '@tanstack/react-router';

/** The route that all others are below. The shell around them is put there by the app. */
export const rootRoute = createRootRoute();
