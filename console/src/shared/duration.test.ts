import { describe, expect, test } from 'vitest';
import { durationText, parseDuration } from './duration';

describe('a duration that was typed', () => {
  test.each([
    ['2:30', 9000],
    ['2:30:15', 9015],
    ['0:05', 300],
    ['2 h 30 min', 9000],
    ['2h30m', 9000],
    ['1d 2h', 93_600],
    ['150 min', 9000],
    ['2.5 h', 9000],
    ['2,5 Std.', 9000],
    ['2,5', 9000],
    ['3', 10_800],
    ['45s', 45],
    ['0', 0],
  ])('“%s” is read', (text, value) => {
    expect(parseDuration(text)).toEqual({ kind: 'seconds', value });
  });

  test('nothing is not 0', () => {
    expect(parseDuration(' ')).toEqual({ kind: 'empty' });
  });

  test.each(['2:75', 'soon', '1:2:3:4', '-1', '9000 h', '2 h ago'])('“%s” is no duration', (text) => {
    expect(parseDuration(text)).toEqual({ kind: 'wrong' });
  });

  test.each([0, 300, 9000, 9015, 360_000])('what is shown of %d seconds is read as the same', (seconds) => {
    expect(parseDuration(durationText(seconds))).toEqual({ kind: 'seconds', value: seconds });
  });
});
