import { ActionIcon, Menu } from '@mantine/core';
import { IconBan, IconCopy, IconDots, IconPrinter, IconRepeat } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import { previewRun, type Run } from '../../api/generated';
import { missingPieces } from './actions';
import { LinkMenuItem } from './LinkMenuItem';
import { type ActionWithPage, PLACES_OF_ACTIONS } from './places';
import classes from './RunActions.module.css';

interface Props {
  run: Run;
  /** What has no room for a button on a phone. */
  onPhone: ActionWithPage[];
  onCancel: () => void;
}

/** What is done less often, or cannot be undone. */
export function MoreActions({ run, onPhone, onCancel }: Props) {
  const intl = useIntl();
  const missing = useStillMissing(run);
  return (
    <Menu position="bottom-end" width={260} classNames={{ item: classes.item }}>
      <Menu.Target>
        <ActionIcon
          size={44}
          color="gray"
          variant="default"
          className={classes.more}
          aria-label={intl.formatMessage({ id: 'run.more' })}
        >
          <IconDots aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {onPhone.map((action) => (
          <LinkMenuItem
            key={action}
            to={PLACES_OF_ACTIONS[action]}
            params={{ runId: run.id }}
            className={classes.onPhone}
          >
            <FormattedMessage id={`run.do.${action}`} />
          </LinkMenuItem>
        ))}
        {missing > 0 && (
          <LinkMenuItem
            to="/runs/new"
            search={{ reprintOf: run.id }}
            leftSection={<IconRepeat size={16} aria-hidden />}
          >
            <FormattedMessage id="run.do.reprint" values={{ count: missing }} />
          </LinkMenuItem>
        )}
        <LinkMenuItem
          to="/runs/new"
          search={{ copyOf: run.id }}
          leftSection={<IconCopy size={16} aria-hidden />}
        >
          <FormattedMessage id="run.do.again" />
        </LinkMenuItem>
        <Menu.Item leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
          <FormattedMessage id="run.do.print" />
        </Menu.Item>
        {run.allowedActions.includes('cancel') && (
          <>
            <Menu.Divider />
            <Menu.Item leftSection={<IconBan size={16} aria-hidden />} onClick={onCancel}>
              <FormattedMessage id="run.do.cancel" />
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

/** The pieces that are missing and that no reprint makes up for yet, as the server counts them. */
function useStillMissing(run: Run): number {
  const preview = useQuery({
    queryKey: ['reprint', run.id, run.results?.revision, run.reprints],
    queryFn: async ({ signal }) => (await previewRun({ body: { reprintOf: run.id }, signal })).data,
    enabled: missingPieces(run) > 0,
  });
  return preview.data?.items.reduce((sum, { quantity }) => sum + quantity, 0) ?? 0;
}
