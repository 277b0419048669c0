import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { BarsProps } from './Bars';

const Bars = lazy(() => import('./Bars'));

/** Bars whose code is loaded once they are shown. There must be a table of the same figures beside them. */
export function BarsLater(props: BarsProps) {
  return (
    <Suspense fallback={<Skeleton height={props.height} />}>
      <Bars {...props} />
    </Suspense>
  );
}
