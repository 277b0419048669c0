import { useHotkeys, useLocalStorage, useOs } from '@mantine/hooks';

/** Whether single keys do anything. They can be switched off, as people who speak to their machine need (WCAG 2.1.4). */
export function useSingleKeys() {
  return useLocalStorage({ key: 'nozzly.single-keys', defaultValue: true, getInitialValueInEffect: false });
}

/** Single keys and what they do. None works while a person types, or while a dialog is open. */
export function useShortcuts(keys: Record<string, () => void>) {
  const [enabled] = useSingleKeys();
  useHotkeys(
    Object.entries(keys).map(([key, act]) => [
      key,
      () => {
        if (enabled && document.querySelector('[role=dialog]') === null) {
          act();
        }
      },
      { usePhysicalKeys: false },
    ]),
  );
}

/** What this machine's keyboard calls the keys that open the palette. */
export function usePaletteKeys(): string {
  return useOs() === 'macos' ? '⌘ K' : 'Ctrl K';
}
