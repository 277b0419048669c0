import { ActionIcon, type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core';
import { IconDots, IconKeyboard, IconLogout, IconSearch } from '@tabler/icons-react';
import { use } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { usePaletteKeys } from '../shared/shortcuts';
import { LANGUAGES, type LanguageCode, useLanguage } from './Language';
import { SignOutContext } from './SignOutContext';

const SCHEMES = ['auto', 'light', 'dark'] as const;

interface Props {
  openPalette: () => void;
  openSheet: () => void;
}

/** The menu at the end of the header: search, looks, language, shortcuts, signing out. */
export function Preferences({ openPalette, openSheet }: Props) {
  const intl = useIntl();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [language, setLanguage] = useLanguage();
  const signOut = use(SignOutContext);
  const paletteKeys = usePaletteKeys();
  return (
    <Menu position="bottom-end" width={230}>
      <Menu.Target>
        <ActionIcon
          size={44}
          color="gray"
          variant="default"
          aria-label={intl.formatMessage({ id: 'nav.more' })}
        >
          <IconDots aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconSearch size={16} aria-hidden />}
          onClick={openPalette}
          rightSection={paletteKeys}
        >
          <FormattedMessage id="palette" />
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={16} aria-hidden />} onClick={openSheet} rightSection="?">
          <FormattedMessage id="shortcuts" />
        </Menu.Item>
        <Menu.Label>
          <FormattedMessage id="looks" />
        </Menu.Label>
        <Menu.RadioGroup
          value={colorScheme}
          onChange={(scheme) => setColorScheme(scheme as MantineColorScheme)}
        >
          {SCHEMES.map((scheme) => (
            <Menu.RadioItem key={scheme} value={scheme} closeMenuOnClick>
              <FormattedMessage id={`looks.${scheme}`} />
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Label>
          <FormattedMessage id="language" />
        </Menu.Label>
        <Menu.RadioGroup value={language} onChange={(code) => setLanguage(code as LanguageCode)}>
          {Object.entries(LANGUAGES).map(([code, name]) => (
            <Menu.RadioItem key={code} value={code} lang={code} closeMenuOnClick>
              {name}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        {signOut && (
          <>
            <Menu.Divider />
            <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={signOut}>
              <FormattedMessage id="signOut" />
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
