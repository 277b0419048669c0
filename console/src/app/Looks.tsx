import { MantineProvider } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useIntl } from 'react-intl';
import { readableColors, themeWith } from './theme';

export function Looks({ children }: { children: ReactNode }) {
  const intl = useIntl();
  const theme = useMemo(() => themeWith(intl.formatMessage({ id: 'form.close' })), [intl]);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={readableColors} defaultColorScheme="auto">
      {children}
    </MantineProvider>
  );
}
