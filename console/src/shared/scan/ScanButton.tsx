import { ActionIcon } from '@mantine/core';
import { IconQrcode } from '@tabler/icons-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Spool } from '../../api/generated';

const ScanDialog = lazy(() => import('./ScanDialog'));

interface Props {
  /** What can be chosen; any spool in use where it is left out. */
  offered?: Spool[];
  /** Also has to move the focus on. */
  onScan: (spoolId: string) => void;
}

/** Chooses a spool by the code on its label, through the camera. */
export function ScanButton({ offered, onScan }: Props) {
  const intl = useIntl();
  const button = useRef<HTMLButtonElement>(null);
  const [scanning, setScanning] = useState(false);
  return (
    <>
      <ActionIcon
        ref={button}
        size={44}
        color="gray"
        variant="default"
        aria-label={intl.formatMessage({ id: 'scan' })}
        onClick={() => setScanning(true)}
      >
        <IconQrcode aria-hidden />
      </ActionIcon>
      {scanning && (
        <Suspense>
          <ScanDialog
            offered={offered}
            onScan={(spoolId) => {
              setScanning(false);
              onScan(spoolId);
            }}
            onClose={() => {
              setScanning(false);
              button.current?.focus();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
