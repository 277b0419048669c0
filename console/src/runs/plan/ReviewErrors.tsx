import { Alert, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { FormattedMessage } from 'react-intl';
import { LinkAnchor } from '../../shared/links';
import type { Flaw } from './body';
import { idOf, stepOf } from './fields';
import { useFlawText } from './useFlawText';

/** What a plan lacks, with links to the steps that ask for it. Gets the focus when it appears or changes. */
export function ReviewErrors({ flaws }: { flaws: Flaw[] }) {
  const textOf = useFlawText();
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is read out anew whenever its content changes.
  useEffect(() => box.current?.focus(), [flaws]);
  return flaws.length === 0 ? null : (
    <Alert
      ref={box}
      tabIndex={-1}
      role="alert"
      color="red"
      variant="outline"
      icon={<IconAlertTriangle aria-hidden />}
      title={<FormattedMessage id="form.incomplete" />}
    >
      <List size="sm">
        {flaws.map((flaw) => (
          <List.Item key={flaw.field}>
            <LinkAnchor
              inherit
              to="/runs/new/$step"
              params={{ step: stepOf(flaw.field) }}
              hash={idOf(flaw.field)}
            >
              {textOf(flaw)}
            </LinkAnchor>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
