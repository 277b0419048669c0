import { LinkAnchor } from '../shared/links';
import { useGroupName } from './useGroupName';

export type By = 'model' | 'printer' | 'slicer' | 'material' | 'day' | 'month';

/** What a line of a report is about; a link where it has a page. */
export function GroupName({ by, group }: { by: By; group: { key: string | null; name: string | null } }) {
  const nameOf = useGroupName(by);
  const { key } = group;
  const name = nameOf(group);
  if (key !== null && by === 'model') {
    return (
      <LinkAnchor to="/models/$modelId" params={{ modelId: key }} fw={600}>
        {name}
      </LinkAnchor>
    );
  }
  if (key !== null && by === 'printer') {
    return (
      <LinkAnchor to="/printers/$printerId" params={{ printerId: key }} fw={600}>
        {name}
      </LinkAnchor>
    );
  }
  return name;
}
