import { Badge, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';
import { getModelQueryKey } from '../api/generated/@tanstack/react-query.gen';
import { Freshness } from '../shared/Freshness';
import { LinkAnchor } from '../shared/links';
import { PageTitle } from '../shared/PageTitle';
import { Panel } from '../shared/Panel';
import { QueryView } from '../shared/QueryView';
import { Archiving } from './Archiving';
import { modelAccess } from './access';
import { EditForm } from './EditForm';
import { MODEL_LABELS } from './labels';
import { MODEL_RULES } from './rules';

const route = getRouteApi('/models/$modelId');

export function ModelPage() {
  const { modelId } = route.useParams();
  const access = modelAccess(modelId);
  const query = useQuery({ queryKey: getModelQueryKey({ path: { modelId } }), queryFn: access.read });
  return (
    <>
      <PageTitle
        title={query.data?.name ?? modelId}
        aside={
          <>
            {query.data?.archived && (
              <Badge color="gray" tt="none">
                <FormattedMessage id="catalog.archived" />
              </Badge>
            )}
            <Freshness updatedAt={query.dataUpdatedAt} />
          </>
        }
      />
      <QueryView query={query}>
        {(model) => (
          <Stack key={model.id}>
            <Panel title={<FormattedMessage id="catalog.details" />}>
              <Text size="sm" mb="sm">
                <FormattedMessage id="models.prefill" />{' '}
                <LinkAnchor to="/insights/variance" search={{ by: 'model' }} size="sm" underline="always">
                  <FormattedMessage id="models.isItRight" />
                </LinkAnchor>
              </Text>
              <EditForm rules={MODEL_RULES} labels={MODEL_LABELS} thing={model} access={access} />
            </Panel>
            <Panel title={<FormattedMessage id="catalog.archiving" />}>
              <Archiving thing={model} access={access} help="models.archive.help" />
            </Panel>
          </Stack>
        )}
      </QueryView>
    </>
  );
}
