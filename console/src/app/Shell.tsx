import { Anchor, AppShell, Burger, Button, Group, NavLink, Text, VisuallyHidden } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useShortcuts } from '../shared/shortcuts';
import { Preferences } from './Preferences';
import { openPalette } from './paletteStore';
import { PLACES } from './places';
import classes from './Shell.module.css';
import { ShortcutSheet } from './ShortcutSheet';

const Palette = lazy(() => import('./Palette'));

/** What is around every page: the way to all others, and to a new run. */
export function Shell() {
  const intl = useIntl();
  const navigate = useNavigate();
  const [menu, { toggle, close }] = useDisclosure(false);
  const [sheet, sheetControl] = useDisclosure(false);
  const [searched, setSearched] = useState(false);
  const search = () => {
    setSearched(true);
    openPalette();
  };
  useHotkeys([['mod + K', search]], []);
  useShortcuts({
    c: () => void navigate({ to: '/runs/new' }),
    'shift + ?': sheetControl.open,
    '?': sheetControl.open,
  });
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 240, breakpoint: 'md', collapsed: { mobile: !menu, desktop: true } }}
      padding={{ base: 'sm', sm: 'md' }}
    >
      <Anchor href="#main" className={classes.skip}>
        <FormattedMessage id="app.skip" />
      </Anchor>
      <AppShell.Header>
        <Group h="100%" px="sm" gap="xs" wrap="nowrap" justify="space-between">
          <Group gap="xs" wrap="nowrap">
            <Burger
              opened={menu}
              onClick={toggle}
              hiddenFrom="md"
              size="sm"
              aria-label={intl.formatMessage({ id: menu ? 'nav.close' : 'nav.open' })}
              aria-expanded={menu}
            />
            <Link to="/" className={classes.brand} onClick={close}>
              <img src="/nozzly.svg" alt="" width={28} height={28} />
              <Text fw={700} visibleFrom="xs">
                Nozzly Runs
              </Text>
              <VisuallyHidden hiddenFrom="xs">Nozzly Runs</VisuallyHidden>
            </Link>
            <Group
              component="nav"
              gap={2}
              visibleFrom="md"
              wrap="nowrap"
              aria-label={intl.formatMessage({ id: 'nav' })}
            >
              {PLACES.map(({ to, message }) => (
                <Link
                  key={to}
                  to={to}
                  className={classes.place}
                  activeOptions={{ exact: to === '/', includeSearch: false }}
                  activeProps={{ 'aria-current': 'page' }}
                >
                  <FormattedMessage id={message} />
                </Link>
              ))}
            </Group>
          </Group>
          <Group gap="xs" wrap="nowrap">
            <Button component={Link} to="/runs/new" leftSection={<IconPlus size={16} aria-hidden />} h={44}>
              <FormattedMessage id="nav.newRun" />
            </Button>
            <Preferences openPalette={search} openSheet={sheetControl.open} />
          </Group>
        </Group>
      </AppShell.Header>
      {menu && (
        <AppShell.Navbar p="xs" aria-label={intl.formatMessage({ id: 'nav' })}>
          {PLACES.map(({ to, message, icon: Icon }) => (
            <NavLink
              key={to}
              component={Link}
              to={to}
              onClick={close}
              label={<FormattedMessage id={message} />}
              leftSection={<Icon size={20} aria-hidden />}
              mih={44}
            />
          ))}
        </AppShell.Navbar>
      )}
      <AppShell.Main id="main" className={classes.main}>
        <Outlet />
      </AppShell.Main>
      <ShortcutSheet opened={sheet} onClose={sheetControl.close} />
      {searched && (
        <Suspense>
          <Palette />
        </Suspense>
      )}
    </AppShell>
  );
}
