import { Radio, Stack } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { type SlicedFile, together } from './slicedFile';
import { useFiguresText } from './useFiguresText';

interface Props {
  file: SlicedFile;
  onChoose: (plate: SlicedFile['plate']) => void;
}

/** Asks which of several plates the run prints. */
export function PlateChoice({ file: { jobs, plate }, onChoose }: Props) {
  const figuresOf = useFiguresText();
  return (
    <Radio.Group
      label={<FormattedMessage id="plan.file.which" />}
      value={plate === null ? null : String(plate)}
      onChange={(chosen) => onChoose(chosen === 'all' ? 'all' : Number(chosen))}
    >
      <Stack gap="sm" mt="xs">
        {jobs.map((job) => (
          <Radio
            key={job.plate}
            value={String(job.plate)}
            label={
              <FormattedMessage id="plan.file.plate" values={{ plate: job.plate, figures: figuresOf(job) }} />
            }
          />
        ))}
        <Radio
          value="all"
          label={
            <FormattedMessage
              id="plan.file.all"
              values={{ count: jobs.length, figures: figuresOf(together(jobs)) }}
            />
          }
        />
      </Stack>
    </Radio.Group>
  );
}
