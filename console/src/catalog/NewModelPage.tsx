import { useNavigate } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { addModel, type Model } from '../api/generated';
import { PageTitle } from '../shared/PageTitle';
import { entered } from './fields';
import { MODEL_LABELS } from './labels';
import { NewForm } from './NewForm';
import { MODEL_RULES } from './rules';

const BLANK = {
  name: '',
  sku: null,
  gramsPerPiece: null,
  secondsPerPiece: null,
  piecesPerPlate: null,
  slicer: null,
  bedTemperatureC: null,
  nozzleTemperatureC: null,
  notes: null,
};

export function NewModelPage() {
  const intl = useIntl();
  const navigate = useNavigate();
  return (
    <>
      <PageTitle title={intl.formatMessage({ id: 'models.add' })} />
      <NewForm<typeof MODEL_RULES, Model>
        rules={MODEL_RULES}
        labels={MODEL_LABELS}
        blank={BLANK}
        add={async (values, headers) =>
          (await addModel({ body: { ...entered(values), name: values.name }, headers })).data
        }
        onAdded={({ id }) => void navigate({ to: '/models/$modelId', params: { modelId: id } })}
        saveLabel="models.add"
      />
    </>
  );
}
