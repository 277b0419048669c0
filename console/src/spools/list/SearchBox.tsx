import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { spoolIdOf } from '../../shared/ids';
import { useShortcuts } from '../../shared/shortcuts';

interface Props {
  words: string;
  onChange: (words: string) => void;
}

/** Long enough for a scanner to come to its end. */
const PAUSE = 200;

/** Searches the list. A number, typed or scanned, and Enter open the spool. `/` leads here. */
export function SearchBox({ words, onChange }: Props) {
  const intl = useIntl();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const search = useDebouncedCallback(onChange, PAUSE);
  const focus = () => field.current?.focus();
  // On some keyboards it takes Shift to type it.
  useShortcuts({ '/': focus, 'shift + /': focus });
  // The address lags behind quick typing, so it rules only while nobody types.
  useEffect(() => {
    if (field.current && field.current !== document.activeElement) {
      field.current.value = words;
    }
  }, [words]);
  const open = (event: FormEvent) => {
    event.preventDefault();
    const spoolId = spoolIdOf(field.current?.value ?? '');
    if (spoolId !== null) {
      search.cancel();
      void navigate({ to: '/spools/$spoolId', params: { spoolId } });
    }
  };
  return (
    <search>
      <form onSubmit={open}>
        <TextInput
          ref={field}
          w={240}
          maw="100%"
          aria-label={intl.formatMessage({ id: 'spools.search' })}
          placeholder={intl.formatMessage({ id: 'spools.search' })}
          leftSection={<IconSearch size={16} aria-hidden />}
          defaultValue={words}
          onChange={(event) => search(event.currentTarget.value)}
          autoComplete="off"
          enterKeyHint="search"
        />
      </form>
    </search>
  );
}
