import { Alert, Button, Group } from '@mantine/core';
import { IconArrowsDiff } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import { same } from '../../../shared/merge';
import type { Draft } from '../draft';
import classes from '../Facts.module.css';
import { PLAN_FIELDS, PlanValue } from '../PlanValue';
import { namesOf, type Stock } from '../proposals';
import { keepMine, take, versions } from './fill';

interface Props {
  draft: Draft;
  stock: Stock;
  onDecided: (draft: Draft) => void;
}

/** Names what a person entered and the file says otherwise, and asks whose values to use. */
export function FileConflict({ draft, stock, onDecided }: Props) {
  const { mine, theirs } = versions(draft, stock);
  const names = namesOf(stock);
  return (
    <Alert
      role="group"
      variant="outline"
      color="gray"
      icon={<IconArrowsDiff aria-hidden />}
      title={<FormattedMessage id="plan.file.whose" />}
    >
      <dl className={classes.facts}>
        {PLAN_FIELDS.filter((field) => !same(mine[field], theirs[field])).map((field) => (
          <div key={field}>
            <dt>
              <FormattedMessage id={`plan.part.${field}`} />
            </dt>
            <dd>
              <FormattedMessage id="conflict.mine" /> <PlanValue plan={mine} field={field} names={names} />
            </dd>
            <dd>
              <FormattedMessage id="plan.file.theirs" />{' '}
              <PlanValue plan={theirs} field={field} names={names} />
            </dd>
          </div>
        ))}
      </dl>
      <Group mt="md">
        <Button h={44} variant="default" onClick={() => onDecided(take(draft))}>
          <FormattedMessage id="plan.file.take" />
        </Button>
        <Button h={44} variant="default" onClick={() => onDecided(keepMine(draft))}>
          <FormattedMessage id="plan.file.keep" />
        </Button>
      </Group>
    </Alert>
  );
}
