import { Button } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { LinkButton } from '../../shared/links';
import type { Kind } from './form';
import classes from './Results.module.css';

interface Props {
  kind: Kind;
  runId: string;
  sending: boolean;
}

/** On phones it stays at the bottom of the window, within reach of the thumb. */
export function SaveBar({ kind, runId, sending }: Props) {
  return (
    <div className={classes.bar}>
      <Button type="submit" h={44} color={kind === 'fail' ? 'red.9' : undefined} loading={sending}>
        <FormattedMessage id={`results.save.${kind}`} />
      </Button>
      <LinkButton variant="default" h={44} to="/runs/$runId" params={{ runId }}>
        <FormattedMessage id="form.back" />
      </LinkButton>
    </div>
  );
}
