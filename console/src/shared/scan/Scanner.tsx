import { Button, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Spool } from '../../api/generated';
import { NoPicture } from './NoPicture';
import classes from './Scan.module.css';
import { useScanner } from './useScanner';
import { useSpoolOf } from './useSpoolOf';

interface Props {
  offered: Spool[] | undefined;
  onScan: (spoolId: string) => void;
}

/** Takes the first spool whose code is held before the camera. Its number can be typed as well. */
export function Scanner({ offered, onScan }: Props) {
  const intl = useIntl();
  const find = useSpoolOf(offered);
  const [number, setNumber] = useState('');
  const [told, setTold] = useState<{ by: 'camera' | 'number'; why: string } | null>(null);
  const take = async (by: 'camera' | 'number', text: string) => {
    const { spoolId, why } = await find(text);
    if (spoolId === undefined) {
      setTold({ by, why });
    } else {
      onScan(spoolId);
    }
  };
  const { video, failure, retry } = useScanner((text) => take('camera', text));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // It belongs to no form around the dialog.
    event.stopPropagation();
    void take('number', number);
  };
  return (
    <Stack>
      {failure && <NoPicture failure={failure} onRetry={retry} />}
      <video
        ref={video}
        className={classes.picture}
        hidden={failure !== null}
        aria-label={intl.formatMessage({ id: 'scan.picture' })}
        autoPlay
        muted
        playsInline
      />
      <Text role="status" size="sm" className={classes.told}>
        {told?.by === 'camera' ? told.why : !failure && <FormattedMessage id="scan.help" />}
      </Text>
      <form onSubmit={submit} noValidate>
        <TextInput
          size="md"
          label={<FormattedMessage id="scan.number" />}
          inputContainer={(input) => (
            <div className={classes.beside}>
              {input}
              <Button type="submit" h={44} variant="default">
                <FormattedMessage id="scan.choose" />
              </Button>
            </div>
          )}
          value={number}
          onChange={(event) => {
            setNumber(event.currentTarget.value);
            setTold(null);
          }}
          error={told?.by === 'number' && told.why}
          autoComplete="off"
          enterKeyHint="done"
        />
      </form>
    </Stack>
  );
}
