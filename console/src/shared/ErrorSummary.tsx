import { Alert, Anchor, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { FormattedMessage } from 'react-intl';

/** What a form lacks: the id of the field, and what would be right. */
export interface Missing {
  fieldId: string;
  text: string;
}

/** Lists what a form lacks, with links to the fields. Gets the focus when it appears or changes. */
export function ErrorSummary({ missing }: { missing: Missing[] }) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is read out anew whenever its content changes.
  useEffect(() => box.current?.focus(), [missing]);
  if (missing.length === 0) {
    return null;
  }
  return (
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
        {missing.map(({ fieldId, text }) => (
          <List.Item key={fieldId + text}>
            <Anchor
              href={`#${fieldId}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(fieldId)?.focus();
              }}
            >
              {text}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
