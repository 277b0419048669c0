import { useIntl } from 'react-intl';
import { LinkTab, LinkTabs } from '../shared/LinkTabs';

export const REPORTS = [
  { to: '/insights/variance', title: 'insights.variance', question: 'insights.variance.question' },
  { to: '/insights/success', title: 'insights.success', question: 'insights.success.question' },
  { to: '/insights/cost', title: 'insights.cost', question: 'insights.cost.question' },
  { to: '/insights/reorder', title: 'insights.reorder', question: 'insights.reorder.question' },
] as const;

/** The way between the reports. */
export function InsightsTabs() {
  const intl = useIntl();
  return (
    <LinkTabs label={intl.formatMessage({ id: 'insights.reports' })}>
      {REPORTS.map(({ to, title }) => (
        <LinkTab
          key={to}
          to={to}
          activeOptions={{ includeSearch: false }}
          activeProps={{ 'aria-current': 'page' }}
        >
          {intl.formatMessage({ id: title })}
        </LinkTab>
      ))}
    </LinkTabs>
  );
}
