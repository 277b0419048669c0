import { Button, CopyButton, Group, Textarea, TextInput, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';

interface Props {
  label: string;
  value: string;
  /** Whether it is a text of several lines. */
  long?: boolean;
}

/** What is to be carried elsewhere: to be copied with a button, or selected by hand. */
export function CopyField({ label, value, long = false }: Props) {
  const intl = useIntl();
  const field = {
    label,
    value,
    readOnly: true,
    spellCheck: false,
    styles: { input: { fontFamily: 'var(--mantine-font-family-monospace)' } },
    onFocus: (event: { currentTarget: { select: () => void } }) => event.currentTarget.select(),
    style: { flex: '1 1 240px', minWidth: 0 },
  };
  return (
    <Group gap="xs" align="flex-end">
      {long ? <Textarea {...field} autosize /> : <TextInput {...field} />}
      <CopyButton value={value} timeout={4000}>
        {({ copied, copy }) => (
          <>
            <Button
              h={44}
              variant="default"
              leftSection={copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />}
              aria-label={intl.formatMessage(
                { id: copied ? 'connection.copied.of' : 'connection.copy.of' },
                { what: label },
              )}
              onClick={copy}
            >
              <FormattedMessage id={copied ? 'connection.copied' : 'connection.copy'} />
            </Button>
            <VisuallyHidden role="status">
              {copied && <FormattedMessage id="connection.copied.of" values={{ what: label }} />}
            </VisuallyHidden>
          </>
        )}
      </CopyButton>
    </Group>
  );
}
