import { Group, Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { LinkAnchor } from '../../shared/links';
import { PageTitle } from '../../shared/PageTitle';
import { QueryView } from '../../shared/QueryView';
import { Swatch } from '../../shared/Swatch';
import { SpoolFlags } from '../SpoolFlags';
import { useSpool } from '../useSpool';
import { ScanBox } from './ScanBox';
import { Weighed } from './Weighed';
import { WeighForm, type Weighing } from './WeighForm';

const route = getRouteApi('/spools/$spoolId/weigh');

export function WeighPage() {
  const { spoolId } = route.useParams();
  return <WeighSpool key={spoolId} spoolId={spoolId} />;
}

function WeighSpool({ spoolId }: { spoolId: string }) {
  const intl = useIntl();
  const query = useSpool(spoolId);
  const [weighing, setWeighing] = useState<Weighing | null>(null);
  return (
    <>
      <PageTitle title={intl.formatMessage({ id: 'spool.weigh.title' }, { id: spoolId })} />
      <QueryView query={query}>
        {(spool) => (
          <Stack>
            <Group gap="xs">
              <Swatch color={spool.color} size={24} />
              <LinkAnchor to="/spools/$spoolId" params={{ spoolId }}>
                {spool.label}
              </LinkAnchor>
              <Text size="sm">{[spool.material, spool.color?.name].filter(Boolean).join(' · ')}</Text>
              <SpoolFlags flags={spool.flags} />
            </Group>
            {weighing === null ? (
              <WeighForm spool={spool} onWeighed={setWeighing} />
            ) : (
              <Weighed
                spool={weighing.spool}
                differenceGrams={weighing.reading.differenceGrams}
                reading={{ spoolId, grams: weighing.reading.afterGrams }}
              />
            )}
          </Stack>
        )}
      </QueryView>
      {query.data === undefined && query.isError && <ScanBox />}
    </>
  );
}
