import { Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Freshness } from '../../shared/Freshness';
import { LoadMore } from '../../shared/LoadMore';
import { LinkButton } from '../../shared/links';
import { PageTitle } from '../../shared/PageTitle';
import { ProblemAlert } from '../../shared/ProblemAlert';
import { Loading } from '../../shared/QueryView';
import { useRowKeys } from '../../shared/useRowKeys';
import type { SpoolsSearch } from '../search';
import { CsvButton } from './CsvButton';
import { FilterBar } from './FilterBar';
import { filtersOf, isFiltered } from './filter';
import { NoSpools } from './NoSpools';
import { SearchBox } from './SearchBox';
import { SpoolCards } from './SpoolCards';
import { SpoolsTable } from './SpoolsTable';
import { useSpoolList } from './useSpoolList';

const route = getRouteApi('/spools');

export function SpoolsPage() {
  const intl = useIntl();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const filters = filtersOf(search);
  const words = search.q?.trim() ?? '';
  const { list, spools, hasMore, error, retry, updatedAt } = useSpoolList(filters, words);
  const [csvError, setCsvError] = useState<Error | null>(null);
  const wide = useMediaQuery('(min-width: 640px)', true, { getInitialValueInEffect: false });
  const rows = useRef<HTMLDivElement>(null);
  useRowKeys(rows);
  const change = (next: SpoolsSearch) => void navigate({ search: next });
  const look = (q: string) => void navigate({ search: { ...search, q: q || undefined }, replace: true });
  return (
    <>
      <PageTitle
        title={intl.formatMessage({ id: 'spools' })}
        aside={<Freshness updatedAt={updatedAt} />}
        actions={
          <>
            <SearchBox words={search.q ?? ''} onChange={look} />
            <CsvButton filters={filters} words={words} onError={setCsvError} />
            <LinkButton to="/spools/new" leftSection={<IconPlus size={16} aria-hidden />}>
              <FormattedMessage id="spools.add" />
            </LinkButton>
          </>
        }
      />
      <Stack gap="sm">
        <FilterBar search={search} onChange={change} />
        {csvError && <ProblemAlert error={csvError} />}
        {error && <ProblemAlert error={error} onRetry={retry} />}
        {spools === undefined && !error && <Loading />}
        <div ref={rows}>
          {spools?.length === 0 && !hasMore && (
            <NoSpools onClear={isFiltered(search) ? () => change({}) : undefined} />
          )}
          {spools !== undefined &&
            spools.length > 0 &&
            (wide ? <SpoolsTable spools={spools} /> : <SpoolCards spools={spools} />)}
          {hasMore && <LoadMore query={list} />}
        </div>
      </Stack>
    </>
  );
}
