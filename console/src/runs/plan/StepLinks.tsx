import { VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { STEPS, type Step } from './fields';
import classes from './StepLinks.module.css';

/** The way to each step, in any order. */
export function StepLinks({ incomplete }: { incomplete: Set<Step> }) {
  const intl = useIntl();
  return (
    <nav aria-label={intl.formatMessage({ id: 'plan.steps' })}>
      <ol className={classes.steps}>
        {STEPS.map((step, at) => (
          <li key={step}>
            <Link to="/runs/new/$step" params={{ step }} className={classes.step}>
              <span className={classes.number} aria-hidden>
                {incomplete.has(step) ? '!' : at + 1}
              </span>
              <FormattedMessage id={`plan.step.${step}`} />
              {incomplete.has(step) && (
                <VisuallyHidden>
                  <FormattedMessage id="plan.step.incomplete" />
                </VisuallyHidden>
              )}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
