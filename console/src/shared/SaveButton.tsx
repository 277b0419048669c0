import { Button } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { RetryingNote } from './RetryingNote';

interface Props {
  saving: boolean;
  retrying: boolean;
  label: FormatjsIntl.Message['ids'];
}

/** Sends a form, and says so while the server does not answer. */
export function SaveButton({ saving, retrying, label }: Props) {
  return (
    <div>
      <Button type="submit" h={44} loading={saving}>
        <FormattedMessage id={label} />
      </Button>
      <RetryingNote retrying={retrying} />
    </div>
  );
}
