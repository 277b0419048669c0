import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { spoolIdOf } from '../ids';
import { type CameraFailure, closeCamera, failureOf, openCamera } from './camera';
import { codeReader } from './codeReader';

/** Between two looks at the picture, in milliseconds: quick for a hand, and easy on a battery. */
const PAUSE = 150;

export type ScanFailure = CameraFailure | 'reader';

/**
 * Shows what the camera sees and tells what a code in it says, once for as long as it is in view. The camera is on until
 * the component goes.
 *
 * @param onCode while it works on one code, no other is told
 */
export function useScanner(onCode: (text: string) => Promise<void>) {
  const video = useRef<HTMLVideoElement>(null);
  const [failure, setFailure] = useState<ScanFailure | null>(null);
  const [attempt, setAttempt] = useState(0);
  const tell = useEffectEvent(onCode);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt begins anew.
  useEffect(() => {
    const end = new AbortController();
    setFailure(null);
    if (video.current !== null) {
      void scan({
        video: video.current,
        end: end.signal,
        tell: (text) => tell(text),
        fail: (why) => !end.signal.aborted && setFailure(why),
      });
    }
    return () => end.abort();
  }, [attempt]);
  return { video, failure, retry: () => setAttempt((before) => before + 1) };
}

interface Scan {
  video: HTMLVideoElement;
  end: AbortSignal;
  tell: (text: string) => Promise<void>;
  fail: (why: ScanFailure) => void;
}

async function scan(of: Scan) {
  try {
    show(await openCamera(), of);
  } catch (error) {
    of.fail(failureOf(error, window.isSecureContext));
    return;
  }
  try {
    await watch(of);
  } catch {
    of.fail('reader');
  }
}

function show(stream: MediaStream, { video, end, fail }: Scan) {
  if (end.aborted) {
    closeCamera(stream);
    return;
  }
  end.addEventListener('abort', () => closeCamera(stream));
  stream.getVideoTracks()[0]?.addEventListener('ended', () => fail('busy'));
  video.srcObject = stream;
}

async function watch({ video, end, tell }: Scan) {
  const reader = await codeReader();
  let last: string | undefined;
  while (!end.aborted) {
    if (video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA) {
      const codes = (await reader.detect(video)).map(({ rawValue }) => rawValue);
      const code = codes.find((text) => spoolIdOf(text) !== null) ?? codes[0];
      if (code !== undefined && code !== last && !end.aborted) {
        await tell(code);
      }
      last = code;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
