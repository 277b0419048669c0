import { getRouteApi, Navigate, useLocation } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { useIntl } from 'react-intl';
import { PageTitle } from '../../shared/PageTitle';
import { ProblemAlert } from '../../shared/ProblemAlert';
import { BasicFields } from './BasicFields';
import { saveDraft, useDraft } from './draftStore';
import { EstimatesDifferNote } from './EstimatesDifferNote';
import { isStep, type Step, stepOf } from './fields';
import { ItemRows } from './ItemRows';
import { MaterialRows } from './MaterialRows';
import { OriginNote } from './OriginNote';
import { PrefilledNote } from './PrefilledNote';
import { PrinterBusyNote } from './PrinterBusyNote';
import { withProposals } from './proposals';
import { Review } from './Review';
import { StepForm } from './StepForm';
import { StepLinks } from './StepLinks';
import { SlicedFileBox } from './slicedFile/SlicedFileBox';
import { useSlicedFile } from './slicedFile/useSlicedFile';
import { Totals } from './Totals';
import { type PlanForm, useAttempt } from './useForm';
import { usePreview } from './usePreview';
import { useStock } from './useStock';
import classes from './Wizard.module.css';

const route = getRouteApi('/runs/new/$step');

export function WizardPage() {
  const { step } = route.useParams();
  return isStep(step) ? (
    <Wizard step={step} />
  ) : (
    <Navigate to="/runs/new/$step" params={{ step: 'basics' }} replace />
  );
}

function Wizard({ step }: { step: Step }) {
  const intl = useIntl();
  const kept = useDraft();
  const { stock, complete, error, retry } = useStock();
  const draft = useMemo(() => (complete ? withProposals(kept, stock) : kept), [complete, kept, stock]);
  const preview = usePreview(draft);
  const attempt = useAttempt(draft);
  const reader = useSlicedFile(draft, stock);
  useFocusOnHash(step, complete);
  const warnings = preview.data?.warnings ?? [];
  const form: PlanForm = {
    draft,
    errorOf: attempt.errorOf,
    change: (changes) => saveDraft({ ...draft, ...changes }),
  };
  return (
    <>
      <PageTitle
        title={intl.formatMessage(
          { id: 'plan.title' },
          { step: intl.formatMessage({ id: `plan.step.${step}` }) },
        )}
      />
      <StepLinks incomplete={new Set(attempt.stillWrong.map(({ field }) => stepOf(field)))} />
      {error && <ProblemAlert error={error} onRetry={retry} />}
      <div className={classes.layout}>
        {step === 'basics' && (
          <StepForm step={step} attempt={attempt}>
            <OriginNote draft={draft} />
            <SlicedFileBox draft={draft} stock={stock} reader={reader} ready={complete} />
            <BasicFields form={form} printers={stock.printers}>
              <PrinterBusyNote warnings={warnings} />
            </BasicFields>
          </StepForm>
        )}
        {step === 'models' && (
          <StepForm step={step} attempt={attempt}>
            <ItemRows form={form} models={stock.models} preview={preview.data} />
            <PrefilledNote draft={draft} />
          </StepForm>
        )}
        {step === 'materials' && (
          <StepForm step={step} attempt={attempt}>
            <MaterialRows form={form} spools={stock.spools} warnings={warnings} />
            <EstimatesDifferNote preview={preview.data} />
          </StepForm>
        )}
        {step === 'review' && <Review draft={draft} stock={stock} preview={preview.data} attempt={attempt} />}
        <Totals preview={preview} />
      </div>
    </>
  );
}

/** Goes to the field that a link names, once it is there. Without one the heading has the focus. */
function useFocusOnHash(step: Step, complete: boolean) {
  const { hash } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the field comes with its step, and can be used with the stock.
  useEffect(() => {
    if (hash !== '' && complete) {
      document.getElementById(hash)?.focus();
    }
  }, [hash, step, complete]);
}
