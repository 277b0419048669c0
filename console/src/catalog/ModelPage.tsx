import { Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';
import { getModelQueryKey } from '../api/generated/@tanstack/react-query.gen';
import { LinkAnchor } from '../shared/links';
import { Panel } from '../shared/Panel';
import { modelAccess } from './access';
import { EditForm } from './EditForm';
import { MODEL_LABELS } from './labels';
import { MODEL_RULES } from './rules';
import { ThingPage } from './ThingPage';

const route = getRouteApi('/models/$modelId');

export function ModelPage() {
  const { modelId } = route.useParams();
  const access = modelAccess(modelId);
  return (
    <ThingPage
      id={modelId}
      queryKey={getModelQueryKey({ path: { modelId } })}
      access={access}
      help="models.archive.help"
    >
      {(model) => (
        <Panel title={<FormattedMessage id="catalog.details" />}>
          <Text size="sm" mb="sm">
            <FormattedMessage id="models.prefill" />{' '}
            <LinkAnchor to="/insights/variance" search={{ by: 'model' }} size="sm" underline="always">
              <FormattedMessage id="models.isItRight" />
            </LinkAnchor>
          </Text>
          <EditForm rules={MODEL_RULES} labels={MODEL_LABELS} thing={model} access={access} />
        </Panel>
      )}
    </ThingPage>
  );
}
