import { Button, Group, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { spoolIdOf } from '../../shared/ids';
import { withScan } from '../../shared/scan/withScan';

/** Goes on to weigh the spool whose number is typed or scanned. It is ready for that as soon as it appears. */
export function ScanBox() {
  const intl = useIntl();
  const navigate = useNavigate();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  useEffect(() => field.current?.focus(), []);
  const weigh = (spoolId: string) => void navigate({ to: '/spools/$spoolId/weigh', params: { spoolId } });
  const go = (event: FormEvent) => {
    event.preventDefault();
    const spoolId = spoolIdOf(text);
    setWrong(spoolId === null);
    if (spoolId === null) {
      field.current?.focus();
    } else {
      weigh(spoolId);
    }
  };
  return (
    <form onSubmit={go} noValidate>
      <Group align="flex-start" gap="xs">
        <TextInput
          id={id}
          ref={field}
          size="md"
          flex={1}
          miw={220}
          styles={{ input: { height: 44 } }}
          label={<FormattedMessage id="spool.weigh.another" />}
          description={<FormattedMessage id="spool.weigh.another.help" />}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          inputContainer={withScan(id, { onScan: weigh })}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setWrong(false);
          }}
          error={wrong && intl.formatMessage({ id: 'spool.scan.wrong' })}
          autoComplete="off"
          enterKeyHint="go"
        />
        <Button type="submit" h={44} mt={26} variant="default">
          <FormattedMessage id="spool.weigh" />
        </Button>
      </Group>
    </form>
  );
}
