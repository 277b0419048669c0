import { Text } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import type { Draft } from '../draft';
import type { Stock } from '../proposals';
import { itemOf } from './said';
import { jobOf, type SlicedFile } from './slicedFile';
import { slicerNamed } from './slicers';
import { useFiguresText } from './useFiguresText';

interface Props {
  draft: Draft;
  file: SlicedFile;
  stock: Stock;
}

/** What was read of a file. */
export function FileText({ draft, file, stock }: Props) {
  const figuresOf = useFiguresText();
  const job = jobOf(file);
  const figures =
    job === null ? (
      <FormattedMessage id="plan.file.plates" values={{ count: file.jobs.length }} />
    ) : (
      figuresOf(job)
    );
  // Of its version, what comes behind a plus only names the build.
  const slicer = file.slicer && [slicerNamed(file.slicer), file.version?.split('+')[0]].join(' ').trim();
  const modelId = itemOf(file, stock.models)?.modelId;
  const model = draft.items.some((item) => item.modelId === modelId)
    ? stock.models.find(({ id }) => id === modelId)
    : undefined;
  return (
    <>
      <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
        {file.name}
      </Text>
      <Text size="sm">
        {slicer === null ? figures : <FormattedMessage id="plan.file.read" values={{ slicer, figures }} />}
      </Text>
      {model && (
        <Text size="sm">
          <FormattedMessage id="plan.file.model" values={{ model: model.name }} />
        </Text>
      )}
      {file.decision === 'open' && (
        <Text size="sm">
          <FormattedMessage id="plan.file.differs" />
        </Text>
      )}
    </>
  );
}
