import { ActionIcon, TextInput } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { runIdOf } from '../../shared/ids';
import { useShortcuts } from '../../shared/shortcuts';

/** Goes to the run of a number. `/` leads here. */
export function GoToRun() {
  const intl = useIntl();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const focus = () => field.current?.focus();
  // On some keyboards it takes Shift to type it.
  useShortcuts({ '/': focus, 'shift + /': focus });
  const go = (event: FormEvent) => {
    event.preventDefault();
    const runId = runIdOf(text);
    setWrong(runId === null);
    if (runId === null) {
      focus();
    } else {
      void navigate({ to: '/runs/$runId', params: { runId } });
    }
  };
  return (
    <search>
      <form onSubmit={go} noValidate>
        <TextInput
          ref={field}
          w={200}
          aria-label={intl.formatMessage({ id: 'runs.goTo' })}
          placeholder={intl.formatMessage({ id: 'runs.goTo' })}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setWrong(false);
          }}
          error={wrong && intl.formatMessage({ id: 'runs.goTo.wrong' })}
          autoComplete="off"
          rightSection={
            <ActionIcon type="submit" size={28} aria-label={intl.formatMessage({ id: 'runs.goTo.submit' })}>
              <IconArrowRight size={16} aria-hidden />
            </ActionIcon>
          }
        />
      </form>
    </search>
  );
}
