/** Why there is no picture. */
export type CameraFailure = 'insecure' | 'none' | 'refused' | 'busy';

/** The camera at the back where there are two. */
export function openCamera(): Promise<MediaStream> {
  return navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
  });
}

export function closeCamera(stream: MediaStream) {
  for (const track of stream.getTracks()) {
    track.stop();
  }
}

/** @param secure whether the page came by https or from this machine; others are given no camera at all */
export function failureOf(error: unknown, secure: boolean): CameraFailure {
  if (!secure) {
    return 'insecure';
  }
  switch (error instanceof Error ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'refused';
    case 'NotFoundError':
    case 'OverconstrainedError':
    // A browser that knows no cameras.
    case 'TypeError':
      return 'none';
    default:
      return 'busy';
  }
}
