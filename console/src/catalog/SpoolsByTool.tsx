import { ActionIcon, Group, Text, VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { SpoolName } from './SpoolName';
import classes from './SpoolsByTool.module.css';
import { moved, removed } from './spoolOrder';

interface Props {
  spoolIds: string[];
  onChange: (spoolIds: string[]) => void;
}

/** The spools of a printer in the order of its tools. */
export function SpoolsByTool({ spoolIds, onChange }: Props) {
  const intl = useIntl();
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const focus = useRef<string>(null);
  // A button whose line changes its place loses the focus.
  useEffect(() => {
    if (focus.current !== null) {
      document.getElementById(focus.current)?.focus();
      focus.current = null;
    }
  });
  const move = (spoolId: string, by: -1 | 1) => {
    const next = moved(spoolIds, spoolId, by);
    focus.current = buttonId(spoolId, by);
    setSaid(
      intl.formatMessage({ id: 'printers.spools.moved' }, { spoolId, tool: next.indexOf(spoolId) + 1 }),
    );
    onChange(next);
  };
  const remove = (spoolId: string) => {
    setSaid(intl.formatMessage({ id: 'printers.spools.removed' }, { spoolId }));
    list.current?.focus();
    onChange(removed(spoolIds, spoolId));
  };
  return (
    <>
      <ol
        ref={list}
        tabIndex={-1}
        className={classes.tools}
        aria-label={intl.formatMessage({ id: 'printers.loadedSpools' })}
      >
        {spoolIds.map((spoolId, at) => (
          <li key={spoolId} className={classes.tool}>
            <Text size="sm" c="dimmed" className={classes.number}>
              <FormattedMessage id="printers.spools.tool" values={{ tool: at + 1 }} />
            </Text>
            <SpoolName spoolId={spoolId} />
            <Group gap={4} wrap="nowrap" className={classes.buttons}>
              {([-1, 1] as const).map((by) => (
                <ActionIcon
                  key={by}
                  id={buttonId(spoolId, by)}
                  size={44}
                  variant="default"
                  aria-label={intl.formatMessage(
                    { id: by < 0 ? 'printers.spools.up' : 'printers.spools.down' },
                    { spoolId },
                  )}
                  onClick={() => move(spoolId, by)}
                >
                  {by < 0 ? <IconArrowUp size={18} aria-hidden /> : <IconArrowDown size={18} aria-hidden />}
                </ActionIcon>
              ))}
              <ActionIcon
                size={44}
                variant="default"
                aria-label={intl.formatMessage({ id: 'printers.spools.remove' }, { spoolId })}
                onClick={() => remove(spoolId)}
              >
                <IconX size={18} aria-hidden />
              </ActionIcon>
            </Group>
          </li>
        ))}
      </ol>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </>
  );
}

function buttonId(spoolId: string, by: -1 | 1) {
  return `${by < 0 ? 'up' : 'down'}-${spoolId}`;
}
