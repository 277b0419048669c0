import { defineConfig } from '@hey-api/openapi-ts';

export default defineConfig({
  input: '../docs/openapi.yaml',
  output: { path: 'src/api/generated', clean: true },
  plugins: [
    { name: '@hey-api/client-fetch', throwOnError: true },
    { name: '@hey-api/sdk' },
    '@hey-api/typescript',
    { name: '@tanstack/react-query', queryOptions: true, infiniteQueryOptions: true },
  ],
});
