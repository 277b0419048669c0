import {
  ActionIcon,
  Autocomplete,
  Badge,
  Button,
  type CSSVariablesResolver,
  createTheme,
  Menu,
  Select,
} from '@mantine/core';

/** A list that scrolls by itself is known to belong to its field, whose keys scroll it. */
const LIST = {
  withScrollArea: false,
  styles: { options: { maxHeight: 260, overflowY: 'auto' } },
} as const;

/**
 * Shades dark enough for text on them, and of text on light ground, to be read (WCAG 1.4.3).
 *
 * @param close what the button says that closes a dialog or a note
 */
export const themeWith = (close: string) =>
  createTheme({
    primaryColor: 'indigo',
    primaryShade: { light: 8, dark: 8 },
    respectReducedMotion: true,
    cursorType: 'pointer',
    fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
    defaultRadius: 'md',
    components: {
      ActionIcon: ActionIcon.extend({ defaultProps: { size: 'lg', variant: 'subtle' } }),
      Autocomplete: Autocomplete.extend({ defaultProps: LIST }),
      Badge: Badge.extend({ vars: (_, props) => ({ root: badge(props.color) }) }),
      Button: Button.extend({ defaultProps: { loaderProps: { type: 'dots' } } }),
      CloseButton: { defaultProps: { 'aria-label': close } },
      // Readers expect nothing but items in a menu.
      Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false } }),
      Select: Select.extend({ defaultProps: LIST }),
    },
  });

function badge(color: string | undefined) {
  return {
    '--badge-bg': `color-mix(in srgb, var(--mantine-color-${color ?? 'indigo'}-9) 85%, #000)`,
    '--badge-color': '#fff',
  };
}

export const readableColors: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-7)',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
    '--mantine-color-anchor': 'var(--mantine-color-indigo-8)',
    '--mantine-color-red-outline': 'var(--mantine-color-red-9)',
  },
  dark: {
    '--mantine-color-dimmed': 'var(--mantine-color-dark-1)',
    '--mantine-color-placeholder': 'var(--mantine-color-dark-1)',
    '--mantine-color-error': 'var(--mantine-color-red-4)',
    '--mantine-color-anchor': 'var(--mantine-color-indigo-3)',
    '--mantine-color-red-outline': 'var(--mantine-color-red-4)',
  },
});
