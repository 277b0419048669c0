import {
  IconBox,
  IconChartBar,
  IconGauge,
  IconInbox,
  IconListDetails,
  IconPrinter,
  IconSettings,
  IconStack2,
} from '@tabler/icons-react';

/** Where one can go from everywhere, in the order of the navigation. */
export const PLACES = [
  { to: '/', message: 'nav.dashboard', icon: IconGauge },
  { to: '/runs', message: 'nav.runs', icon: IconListDetails },
  { to: '/printer-events', message: 'nav.inbox', icon: IconInbox },
  { to: '/spools', message: 'nav.spools', icon: IconStack2 },
  { to: '/printers', message: 'nav.printers', icon: IconPrinter },
  { to: '/models', message: 'nav.models', icon: IconBox },
  { to: '/insights', message: 'nav.insights', icon: IconChartBar },
  { to: '/settings', message: 'nav.settings', icon: IconSettings },
] as const;
