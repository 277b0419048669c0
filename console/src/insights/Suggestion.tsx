import { Button } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { useFormat } from '../shared/format';
import { ProblemAlert } from '../shared/ProblemAlert';
import { useApplySuggestion } from './useApplySuggestion';

interface Props {
  modelId: string;
  name: string;
  /** What a piece took. */
  grams: number;
}

/** Makes what a piece took what the next plans assume. */
export function Suggestion({ modelId, name, grams }: Props) {
  const intl = useIntl();
  const format = useFormat();
  const apply = useApplySuggestion(modelId);
  return (
    <>
      <Button
        mt="xs"
        size="sm"
        variant="default"
        // It is gone once the report is read again; until then it must not be sent twice.
        loading={apply.isPending || apply.isSuccess}
        aria-label={intl.formatMessage({ id: 'insights.use.of' }, { grams: format.grams(grams), name })}
        onClick={() => apply.mutate({ grams })}
      >
        <FormattedMessage id="insights.use" values={{ grams: format.grams(grams) }} />
      </Button>
      {apply.error && <ProblemAlert error={apply.error} />}
    </>
  );
}
