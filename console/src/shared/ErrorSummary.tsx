import { Alert, Anchor, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { FormattedMessage } from 'react-intl';

/** What a form lacks: the id of the field, and what would be right. */
export interface Missing {
  fieldId: string;
  text: string;
}

interface Props<Of> {
  missing: Of[];
  /** Leads to a field; left out where all are on this page. */
  link?: (of: Of) => ReactNode;
}

/** Lists what a form lacks, with links to the fields. Gets the focus when it appears or changes. */
export function ErrorSummary<Of extends Missing>({ missing, link = toField }: Props<Of>) {
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
        {missing.map((of) => (
          <List.Item key={of.fieldId + of.text}>{link(of)}</List.Item>
        ))}
      </List>
    </Alert>
  );
}

function toField({ fieldId, text }: Missing) {
  return (
    <Anchor
      href={`#${fieldId}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(fieldId)?.focus();
      }}
    >
      {text}
    </Anchor>
  );
}
