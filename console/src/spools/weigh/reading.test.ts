import { describe, expect, test } from 'vitest';
import { expectedOn, readingOf, usualMode } from './reading';

const spool = { remainingGrams: 412.6, tareGrams: 193.1, netGrams: 1000 };

describe('with the reel', () => {
  test('what remains is less by the reel, exactly', () => {
    expect(readingOf('593,8', spool, 'gross')).toEqual({
      kind: 'read',
      request: { grossGrams: 593.8 },
      remainingGrams: 400.7,
      differenceGrams: -11.9,
      moreThanFull: false,
      afterGrams: 593.8,
    });
  });

  test('an empty spool weighs what its reel does', () => {
    expect(readingOf('193.1', spool, 'gross')).toMatchObject({ remainingGrams: 0, differenceGrams: -412.6 });
  });

  test('less than the reel is a mistake', () => {
    expect(readingOf('193', spool, 'gross')).toEqual({ kind: 'below-tare', tareGrams: 193.1 });
  });

  test('more than a full spool is told', () => {
    expect(readingOf('1193.2', spool, 'gross')).toMatchObject({ moreThanFull: true });
  });
});

describe('without the reel', () => {
  test('what remains is what the scale shows, and a run would have it with the reel', () => {
    expect(readingOf('412.6', spool, 'net')).toEqual({
      kind: 'read',
      request: { netGrams: 412.6 },
      remainingGrams: 412.6,
      differenceGrams: 0,
      moreThanFull: false,
      afterGrams: 605.7,
    });
  });

  test('0 is a reading', () => {
    expect(readingOf('0', spool, 'net')).toMatchObject({ kind: 'read', remainingGrams: 0 });
  });

  test('a run would have the filament alone where the reel is unknown', () => {
    expect(readingOf('50', { ...spool, tareGrams: null }, 'net')).toMatchObject({ afterGrams: 50 });
  });
});

test('filament is found on a spool that was overdrawn', () => {
  expect(readingOf('10', { ...spool, remainingGrams: -2.5 }, 'net')).toMatchObject({ differenceGrams: 12.5 });
});

test('nothing is no reading, and a word is none either', () => {
  expect(readingOf(' ', spool, 'gross')).toEqual({ kind: 'empty' });
  expect(readingOf('heavy', spool, 'gross')).toEqual({ kind: 'wrong', why: 'not-a-number' });
});

test('the scale should show what is recorded, with the reel if that counts', () => {
  expect(expectedOn(spool, 'gross')).toBe(605.7);
  expect(expectedOn(spool, 'net')).toBe(412.6);
  expect(expectedOn({ ...spool, tareGrams: null }, 'gross')).toBeNull();
});

test('a spool whose reel is unknown is weighed without it', () => {
  expect(usualMode(spool)).toBe('gross');
  expect(usualMode({ ...spool, tareGrams: null })).toBe('net');
});
