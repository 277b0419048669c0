import { useWindowEvent } from '@mantine/hooks';
import { useState } from 'react';

/**
 * Takes a file that is dropped anywhere on the page: beside a target, the browser would leave the page for the file.
 * Tells whether one is being dragged.
 */
export function useFileDrop(onDrop: (file: File) => void): boolean {
  const [dragged, setDragged] = useState(false);
  useWindowEvent('dragover', (event) => {
    if (hasFiles(event)) {
      event.preventDefault();
      setDragged(true);
    }
  });
  useWindowEvent('dragleave', (event) => {
    if (event.relatedTarget === null) {
      setDragged(false);
    }
  });
  useWindowEvent('drop', (event) => {
    if (hasFiles(event)) {
      event.preventDefault();
      setDragged(false);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) {
        onDrop(file);
      }
    }
  });
  return dragged;
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
