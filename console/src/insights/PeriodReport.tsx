import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { EmptyState } from '../shared/EmptyState';
import { QueryView } from '../shared/QueryView';
import { PeriodForm } from './PeriodForm';
import { type Days, shownPeriod } from './period';

interface Props<Report> {
  query: UseQueryResult<Report, Error>;
  /** The days that the address names. */
  named: Days;
  onApply: (days: Days) => void;
  /** Shows a report of something. */
  children: (report: Report) => ReactNode;
}

/** A report of the days that a person chooses. */
export function PeriodReport<Report extends { from: string; to: string; groups: unknown[] }>({
  query,
  named,
  onApply,
  children,
}: Props<Report>) {
  return (
    <QueryView query={query}>
      {(report) => {
        const shown = shownPeriod(report);
        return (
          <>
            <PeriodForm
              key={`${shown.from} ${shown.to}`}
              shown={shown}
              usual={named.from === undefined && named.to === undefined}
              onApply={onApply}
            />
            {report.groups.length === 0 ? (
              <EmptyState title={<FormattedMessage id="insights.nothingEnded" />} />
            ) : (
              children(report)
            )}
          </>
        );
      }}
    </QueryView>
  );
}
