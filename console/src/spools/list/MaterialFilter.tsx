import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { activeSpools } from '../../api/lists';
import { ChoiceForm } from '../../shared/ChoiceChip';
import { FilterChip } from '../../shared/FilterChip';
import { distinct } from '../words';

interface Props {
  material: string | undefined;
  onChange: (material: string | undefined) => void;
}

export function MaterialFilter({ material, onChange }: Props) {
  const intl = useIntl();
  return (
    <FilterChip
      label={intl.formatMessage({ id: 'spool.field.material' })}
      value={material ?? null}
      onRemove={() => onChange(undefined)}
    >
      {(close) => (
        <Choice
          chosen={material ?? ''}
          onApply={(chosen) => {
            close();
            onChange(chosen === '' ? undefined : chosen);
          }}
        />
      )}
    </FilterChip>
  );
}

interface ChoiceProps {
  /** Empty for any. */
  chosen: string;
  onApply: (chosen: string) => void;
}

/** The spools are read when somebody chooses, not with the page. */
function Choice({ chosen, onApply }: ChoiceProps) {
  const intl = useIntl();
  const spools = useQuery(activeSpools).data ?? [];
  const materials = distinct([...spools.map(({ material }) => material), chosen || null]);
  return (
    <ChoiceForm
      label={intl.formatMessage({ id: 'spool.field.material' })}
      choices={[
        { value: '', label: intl.formatMessage({ id: 'spools.material.any' }) },
        ...materials.map((material) => ({ value: material, label: material })),
      ]}
      chosen={chosen}
      onApply={onApply}
    />
  );
}
