import { Group, Paper, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Preview } from '../../api/generated';
import { useFormat } from '../../shared/format';
import { LinkAnchor } from '../../shared/links';
import { readDraft } from './body';
import { CostBasis } from './CostBasis';
import type { Draft } from './draft';
import classes from './Facts.module.css';
import type { Step } from './fields';
import { OriginNote } from './OriginNote';
import { PLAN_FIELDS, PlanValue } from './PlanValue';
import { namesOf, type Stock } from './proposals';
import { ReviewWarnings } from './ReviewWarnings';

interface Props {
  draft: Draft;
  stock: Stock;
  preview: Preview | undefined;
}

/** All that was entered, with a way back to each step. */
export function ReviewFacts({ draft, stock, preview }: Props) {
  const intl = useIntl();
  const format = useFormat();
  const { plan } = readDraft(draft);
  const names = namesOf(stock);
  const unknown = intl.formatMessage({ id: 'plan.unknown' });
  return (
    <>
      <OriginNote draft={draft} />
      {preview && <ReviewWarnings preview={preview} />}
      <Part step="basics" title={<FormattedMessage id="plan.step.basics" />}>
        <dl className={classes.facts}>
          {PLAN_FIELDS.filter((field) => field !== 'items' && field !== 'materials').map((field) => (
            <div key={field}>
              <dt>
                <FormattedMessage id={`plan.part.${field}`} />
              </dt>
              <dd>
                <PlanValue plan={plan} field={field} names={names} />
              </dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part step="models" title={<FormattedMessage id="plan.review.models" />}>
        <PlanValue plan={plan} field="items" names={names} />
      </Part>
      <Part step="materials" title={<FormattedMessage id="plan.review.spools" />}>
        <PlanValue plan={plan} field="materials" names={names} />
      </Part>
      {preview && (
        <dl className={classes.facts}>
          <div>
            <dt>
              <FormattedMessage id="plan.review.material" />
            </dt>
            <dd>{preview.totals.grams === null ? unknown : format.grams(preview.totals.grams)}</dd>
          </div>
          <div>
            <dt>
              <FormattedMessage id="plan.review.cost" />
            </dt>
            <dd>
              {preview.cost.estimated === null ? unknown : format.money(preview.cost.estimated)}
              <CostBasis cost={preview.cost} />
            </dd>
          </div>
        </dl>
      )}
    </>
  );
}

function Part({ step, title, children }: { step: Step; title: ReactNode; children: ReactNode }) {
  const intl = useIntl();
  const id = useId();
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={id}>
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4" id={id}>
          {title}
        </Title>
        <LinkAnchor
          to="/runs/new/$step"
          params={{ step }}
          aria-label={intl.formatMessage(
            { id: 'plan.review.edit.what' },
            { step: intl.formatMessage({ id: `plan.step.${step}` }) },
          )}
          py="xs"
        >
          <FormattedMessage id="plan.review.edit" />
        </LinkAnchor>
      </Group>
      {children}
    </Paper>
  );
}
