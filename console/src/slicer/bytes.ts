const END_BYTES = 1024 * 1024;

/** The first and the last MiB as text, or all of a small file. Lines that are cut in two are left out. */
export async function readEnds(file: Blob): Promise<string> {
  if (file.size <= 2 * END_BYTES) return textOf(await file.arrayBuffer());
  const head = textOf(await file.slice(0, END_BYTES).arrayBuffer());
  const tail = textOf(await file.slice(file.size - END_BYTES).arrayBuffer());
  return head.slice(0, head.lastIndexOf('\n') + 1) + tail.slice(tail.indexOf('\n') + 1);
}

export function textOf(bytes: ArrayBuffer | Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** At most `limit` bytes; the rest of the stream is never produced, however much there would be. */
export async function readUpTo(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(limit);
  let length = 0;
  const reader = stream.getReader();
  while (length < limit) {
    const { done, value } = await reader.read();
    if (done) break;
    const part = value.subarray(0, limit - length);
    bytes.set(part, length);
    length += part.length;
  }
  await reader.cancel();
  return bytes.subarray(0, length);
}
