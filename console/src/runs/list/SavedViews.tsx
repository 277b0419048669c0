import { FormattedMessage, useIntl } from 'react-intl';
import { useFarm } from '../../api/lists';
import { LinkTab, LinkTabs } from '../../shared/LinkTabs';
import type { RunsSearch } from './search';
import { dateIn, firstDayOfWeek, weekOf } from './week';

/** Links to what is looked at most. */
export function SavedViews() {
  const intl = useIntl();
  const timeZone = useFarm()?.timeZone ?? 'UTC';
  const week = weekOf(dateIn(timeZone, new Date()), firstDayOfWeek(intl.locale));
  const views: { name: 'all' | 'active' | 'needsResults' | 'week'; search: RunsSearch }[] = [
    { name: 'all', search: {} },
    { name: 'active', search: { status: ['PENDING', 'IN_PROGRESS'] } },
    { name: 'needsResults', search: { needsResults: true } },
    { name: 'week', search: week },
  ];
  return (
    <LinkTabs label={intl.formatMessage({ id: 'runs.views' })}>
      {views.map(({ name, search }) => (
        <LinkTab
          key={name}
          to="/runs"
          search={search}
          activeOptions={{ exact: true }}
          activeProps={{ 'aria-current': 'page' }}
        >
          <FormattedMessage id={`runs.view.${name}`} />
        </LinkTab>
      ))}
    </LinkTabs>
  );
}
