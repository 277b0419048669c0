import { useIntl } from 'react-intl';
import { LinkTab, LinkTabs } from '../shared/LinkTabs';

/** What is in use, and what was put away. */
export function ArchivedTabs({ of }: { of: '/printers' | '/models' }) {
  const intl = useIntl();
  return (
    <LinkTabs label={intl.formatMessage({ id: 'catalog.show' })}>
      <LinkTab to={of} search={{}} activeOptions={{ exact: true }} activeProps={{ 'aria-current': 'page' }}>
        {intl.formatMessage({ id: 'catalog.inUse' })}
      </LinkTab>
      <LinkTab
        to={of}
        search={{ archived: true }}
        activeOptions={{ exact: true }}
        activeProps={{ 'aria-current': 'page' }}
      >
        {intl.formatMessage({ id: 'catalog.archived' })}
      </LinkTab>
    </LinkTabs>
  );
}
