import { Stack, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useRef } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { allModels } from '../api/lists';
import { Freshness } from '../shared/Freshness';
import { LinkButton } from '../shared/links';
import { PageTitle } from '../shared/PageTitle';
import { QueryView } from '../shared/QueryView';
import { useShortcuts } from '../shared/shortcuts';
import { ArchivedTabs } from './ArchivedTabs';
import { ModelsTable } from './ModelsTable';
import { modelsNamed } from './modelsNamed';
import { NoModels } from './NoModels';

const route = getRouteApi('/models');

export function ModelsPage() {
  const intl = useIntl();
  const { archived = false, name = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(allModels);
  const search = useRef<HTMLInputElement>(null);
  const focus = () => search.current?.focus();
  useShortcuts({ '/': focus, 'shift + /': focus });
  return (
    <>
      <PageTitle
        title={intl.formatMessage({ id: 'models' })}
        aside={<Freshness updatedAt={query.dataUpdatedAt} />}
        actions={
          <LinkButton
            to="/models/new"
            h={44}
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
          >
            <FormattedMessage id="models.add" />
          </LinkButton>
        }
      />
      <Stack>
        <ArchivedTabs of="/models" />
        <TextInput
          ref={search}
          type="search"
          maw={360}
          label={<FormattedMessage id="models.find" />}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={name}
          onChange={({ currentTarget: { value } }) =>
            void navigate({ search: (now) => ({ ...now, name: value || undefined }), replace: true })
          }
        />
        <QueryView query={query}>
          {(all) => {
            const models = modelsNamed(
              all.filter((model) => model.archived === archived),
              name,
            );
            return models.length > 0 ? (
              <ModelsTable models={models} />
            ) : (
              <NoModels archived={archived} filtered={name !== ''} />
            );
          }}
        </QueryView>
      </Stack>
    </>
  );
}
