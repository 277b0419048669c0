import { Button, Stack, Text } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { RunWarning, Spool } from '../../api/generated';
import { useFocusNext } from '../../shared/useFocusNext';
import { type MaterialDraft, newKey } from './draft';
import { idOf } from './fields';
import { MaterialRow } from './MaterialRow';
import classes from './Rows.module.css';
import { SpoolWarnings } from './SpoolWarnings';
import { jobOf } from './slicedFile/slicedFile';
import { split } from './split';
import type { PlanForm } from './useForm';

const ADD = 'plan-add-material';

interface Props {
  form: PlanForm;
  spools: Spool[];
  warnings: RunWarning[];
  /** What spools are called that are archived. */
  labels?: Record<string, string>;
  /** Grams that the run has reserved already, by spool. */
  reserved?: Record<string, number>;
}

/** The spools that a run uses, each once, and how much of each. */
export function MaterialRows({ form, spools, warnings, labels, reserved }: Props) {
  const intl = useIntl();
  const focusNext = useFocusNext();
  const { materials, file } = form.draft;
  const ofFile = file !== null && (jobOf(file)?.tools.length ?? 0) > 0;
  const setMaterials = (changed: MaterialDraft[]) => form.change({ materials: changed, spoolsByHand: true });
  return (
    <Stack align="stretch">
      {materials.length === 0 && (
        <Text c="dimmed">
          <FormattedMessage id="plan.materials.none" />
        </Text>
      )}
      {materials.length > 0 && !form.draft.spoolsByHand && (
        <Text size="sm">
          <FormattedMessage id={ofFile ? 'plan.materials.file' : 'plan.materials.loaded'} />
        </Text>
      )}
      <ul className={classes.list} aria-label={intl.formatMessage({ id: 'plan.materials' })}>
        {materials.map((material, at) => (
          <MaterialRow
            key={material.key}
            at={at}
            material={material}
            spools={spools.filter(
              ({ id }) => id === material.spoolId || !materials.some(({ spoolId }) => spoolId === id),
            )}
            label={material.spoolId === null ? undefined : labels?.[material.spoolId]}
            reserved={(material.spoolId !== null && reserved?.[material.spoolId]) || 0}
            errorOf={form.errorOf}
            onChange={(changed) => setMaterials(materials.with(at, changed))}
            onRemove={() => {
              setMaterials(materials.toSpliced(at, 1));
              focusNext(ADD);
            }}
          >
            <SpoolWarnings
              spoolId={material.spoolId}
              warnings={warnings}
              spools={spools}
              materials={materials}
              onSplit={(shortage, other) => {
                setMaterials(split(materials, shortage, other));
                focusNext(idOf(`material-${at + 1}-grams`));
              }}
            />
          </MaterialRow>
        ))}
      </ul>
      <Button
        id={ADD}
        variant="default"
        h={44}
        onClick={() => {
          setMaterials([...materials, { key: newKey(), spoolId: null, grams: '' }]);
          focusNext(idOf(`material-${materials.length}-spool`));
        }}
      >
        <FormattedMessage id="plan.addMaterial" />
      </Button>
    </Stack>
  );
}
