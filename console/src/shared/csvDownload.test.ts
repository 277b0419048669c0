import { expect, test } from 'vitest';
import { joinCsv, nextCursorOf, onlyLines } from './csvDownload';

test('the names of the columns stand once, however many pages there are', () => {
  expect(joinCsv(['id,notes\r\nRUN-003,a\r\n', 'id,notes\r\nRUN-002,b\r\nRUN-001,\r\n'])).toBe(
    'id,notes\r\nRUN-003,a\r\nRUN-002,b\r\nRUN-001,\r\n',
  );
});

test('a page that does not end its last line runs into no other', () => {
  expect(joinCsv(['id\r\nRUN-002', 'id\r\nRUN-001'])).toBe('id\r\nRUN-002\r\nRUN-001\r\n');
});

test('a line break within a value is kept', () => {
  expect(joinCsv(['id,notes\r\nRUN-002,"a\r\nb"\r\n', 'id,notes\r\n'])).toBe(
    'id,notes\r\nRUN-002,"a\r\nb"\r\n',
  );
});

test('only the lines that are wanted are kept, with the line breaks in them', () => {
  const csv = 'id,notes\r\nSPOOL-001,"a ""b""\r\nSPOOL-002,c"\r\nSPOOL-002,d\r\nSPOOL-003,\r\n';
  expect(onlyLines(csv, (id) => id !== 'SPOOL-002')).toBe(
    'id,notes\r\nSPOOL-001,"a ""b""\r\nSPOOL-002,c"\r\nSPOOL-003,\r\n',
  );
});

test('the next page is asked with the cursor of the link', () => {
  expect(nextCursorOf('</v1/exports/runs.csv?status=FAILED&cursor=MTI%3D>; rel="next"')).toBe('MTI=');
});

test('without a link to a next page there is none', () => {
  expect(nextCursorOf(null)).toBeUndefined();
  expect(nextCursorOf('</v1/exports/runs.csv?cursor=MTI%3D>; rel="prev"')).toBeUndefined();
});
