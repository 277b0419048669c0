import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import { farmSettings } from '../api/lists';
import { Freshness } from '../shared/Freshness';
import { LinkAnchor } from '../shared/links';
import { PageTitle } from '../shared/PageTitle';
import { QueryView } from '../shared/QueryView';
import { farmAccess } from './access';
import { ChoiceField } from './ChoiceField';
import { currencies, timeZones } from './choices';
import { EditForm } from './EditForm';
import { FARM_LABELS } from './labels';
import { FARM_RULES } from './rules';

export function SettingsPage() {
  const intl = useIntl();
  const query = useQuery(farmSettings);
  return (
    <>
      <PageTitle
        title={intl.formatMessage({ id: 'settings' })}
        aside={<Freshness updatedAt={query.dataUpdatedAt} />}
      />
      <QueryView query={query}>
        {(farm) => (
          <>
            <Text size="sm" mb="md" maw={720}>
              <FormattedMessage id="settings.help" />
            </Text>
            <EditForm
              rules={FARM_RULES}
              labels={FARM_LABELS}
              thing={farm}
              access={farmAccess}
              instead={{
                timeZone: (own) => (
                  <ChoiceField
                    key="timeZone"
                    id="timeZone"
                    label="settings.timeZone"
                    help="settings.timeZone.help"
                    data={timeZones(own.text)}
                    {...own}
                  />
                ),
                currency: (own) => (
                  <ChoiceField
                    key="currency"
                    id="currency"
                    label="settings.currency"
                    help="settings.currency.help"
                    data={currencies(own.text, intl.locale)}
                    {...own}
                  />
                ),
              }}
            />
            <Text size="sm" mt="lg">
              <FormattedMessage
                id="settings.connections"
                values={{
                  link: (text) => (
                    <LinkAnchor to="/connections" inherit underline="always">
                      {text}
                    </LinkAnchor>
                  ),
                }}
              />
            </Text>
          </>
        )}
      </QueryView>
    </>
  );
}
