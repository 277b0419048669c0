import { useMemo } from 'react';
import { ErrorSummary } from '../../shared/ErrorSummary';
import { LinkAnchor } from '../../shared/links';
import type { Flaw } from './body';
import { idOf, stepOf } from './fields';
import { useFlawText } from './useFlawText';

/** What a plan lacks, with links to the steps that ask for it. */
export function ReviewErrors({ flaws }: { flaws: Flaw[] }) {
  const textOf = useFlawText();
  const missing = useMemo(
    () => flaws.map((flaw) => ({ fieldId: idOf(flaw.field), text: textOf(flaw), step: stepOf(flaw.field) })),
    [flaws, textOf],
  );
  return (
    <ErrorSummary
      missing={missing}
      link={({ fieldId, text, step }) => (
        <LinkAnchor inherit to="/runs/new/$step" params={{ step }} hash={fieldId}>
          {text}
        </LinkAnchor>
      )}
    />
  );
}
