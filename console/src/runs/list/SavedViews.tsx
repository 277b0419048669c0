import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useFarm } from '../../api/lists';
import classes from './SavedViews.module.css';
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
    <nav aria-label={intl.formatMessage({ id: 'runs.views' })} className={classes.views}>
      {views.map(({ name, search }) => (
        <Link
          key={name}
          to="/runs"
          search={search}
          className={classes.view}
          activeOptions={{ exact: true }}
          activeProps={{ 'aria-current': 'page' }}
        >
          <FormattedMessage id={`runs.view.${name}`} />
        </Link>
      ))}
    </nav>
  );
}
