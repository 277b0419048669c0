import { FormattedMessage } from 'react-intl';
import { EmptyState } from '../shared/EmptyState';
import { LinkButton } from '../shared/links';

/** Nothing there at all is something else than nothing of that name. */
export function NoModels({ archived, filtered }: { archived: boolean; filtered: boolean }) {
  if (filtered) {
    return (
      <EmptyState title={<FormattedMessage id="models.noMatch" />}>
        <LinkButton to="/models" search={(now) => ({ ...now, name: undefined })} variant="default" h={44}>
          <FormattedMessage id="models.clear" />
        </LinkButton>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={<FormattedMessage id={archived ? 'models.noneArchived' : 'models.none'} />}>
      {!archived && (
        <LinkButton to="/models/new" h={44}>
          <FormattedMessage id="models.add" />
        </LinkButton>
      )}
    </EmptyState>
  );
}
