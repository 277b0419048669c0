import { useLocalStorage } from '@mantine/hooks';
import { type ReactNode, useEffect, useState } from 'react';
import { IntlProvider } from 'react-intl';
import { en } from './messages';

export const LANGUAGES = { en: 'English', de: 'Deutsch' } as const;
export type LanguageCode = keyof typeof LANGUAGES;

/** The person's choice, else what the browser asks for. */
export function useLanguage() {
  return useLocalStorage<LanguageCode>({
    key: 'nozzly.language',
    defaultValue: navigator.language.startsWith('de') ? 'de' : 'en',
    getInitialValueInEffect: false,
  });
}

/** Words in the person's language; numbers and dates as their region writes them, where it speaks that language. */
export function Language({ children }: { children: ReactNode }) {
  const [language] = useLanguage();
  const [texts, setTexts] = useState<Record<string, string> | null>(language === 'en' ? en : null);
  useEffect(() => {
    document.documentElement.lang = language;
    if (language === 'en') {
      setTexts(en);
    } else {
      void import('./messages.de').then(({ de }) => setTexts(de));
    }
  }, [language]);
  const locale = navigator.languages.find((of) => of.startsWith(`${language}-`)) ?? language;
  return texts === null ? null : (
    <IntlProvider locale={locale} messages={texts}>
      {children}
    </IntlProvider>
  );
}
