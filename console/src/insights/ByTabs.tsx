import { useIntl } from 'react-intl';
import { LinkTab, LinkTabs } from '../shared/LinkTabs';
import type { By } from './GroupName';

interface Props<Of extends By> {
  to: '/insights/variance' | '/insights/success' | '/insights/cost';
  all: readonly Of[];
  chosen: Of;
}

/** What makes a line of a report. Keeps the period. */
export function ByTabs<Of extends By>({ to, all, chosen }: Props<Of>) {
  const intl = useIntl();
  return (
    <LinkTabs label={intl.formatMessage({ id: 'insights.by' })}>
      {all.map((by) => (
        <LinkTab
          key={by}
          to={to}
          search={(now: object) => ({ ...now, by }) as never}
          aria-current={by === chosen ? 'page' : undefined}
          activeProps={{ 'aria-current': by === chosen ? 'page' : undefined }}
          activeOptions={{ exact: true, includeSearch: true }}
        >
          {intl.formatMessage({ id: `insights.by.${by}` })}
        </LinkTab>
      ))}
    </LinkTabs>
  );
}
