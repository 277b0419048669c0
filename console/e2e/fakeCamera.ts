import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from 'uqr';

const WIDTH = 640;
const HEIGHT = 480;
const WHITE = 235;
const BLACK = 16;
const NO_COLOR = 128;
const HEAD = `YUV4MPEG2 W${WIDTH} H${HEIGHT} F30:1 Ip A1:1 C420\nFRAME\n`;

const FILE = join(tmpdir(), `nozzly-camera-${process.pid}.y4m`);

/** Options of Chromium that give it a camera, which sees what is held up. */
export const FAKE_CAMERA = [
  '--use-fake-device-for-media-stream',
  `--use-file-for-fake-video-capture=${FILE}`,
];

/** Holds a QR code before the camera, instead of what was there. */
export function holdUp(text: string) {
  const { data, size } = encode(text, { border: 4 });
  const scale = Math.floor(HEIGHT / size);
  const light = Buffer.alloc(WIDTH * HEIGHT, WHITE);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      if (data[Math.floor(y / scale)]?.[Math.floor(x / scale)]) {
        light[y * WIDTH + x] = BLACK;
      }
    }
  }
  const colors = Buffer.alloc((WIDTH * HEIGHT) / 2, NO_COLOR);
  // As large as before, and written in place: a camera that is on sees it.
  writeFileSync(FILE, Buffer.concat([Buffer.from(HEAD), light, colors]), {
    flag: existsSync(FILE) ? 'r+' : 'w',
  });
}

export function putCameraAway() {
  rmSync(FILE, { force: true });
}
