import { expect, test } from 'vitest';
import { failureOf } from './camera';

test.each([
  ['NotAllowedError', 'refused'],
  ['NotFoundError', 'none'],
  ['OverconstrainedError', 'none'],
  ['NotReadableError', 'busy'],
  ['AbortError', 'busy'],
])('%s of a camera is %s', (name, failure) => {
  expect(failureOf(new DOMException('', name), true)).toBe(failure);
});

test('a page of another machine without https gets no camera, whatever is said of it', () => {
  expect(failureOf(new TypeError('mediaDevices is undefined'), false)).toBe('insecure');
  expect(failureOf(new TypeError('mediaDevices is undefined'), true)).toBe('none');
});
