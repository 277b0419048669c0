import { describe, expect, test } from 'vitest';
import { ApiProblem } from '../../api/problem';
import { refusedFields } from './flaw';

describe('what the server refuses', () => {
  const problem = (...pointers: string[]) =>
    new ApiProblem(422, { errors: pointers.map((pointer) => ({ pointer, detail: 'is wrong' })) });

  test('is told at the fields', () => {
    expect(refusedFields(problem('/color/hex', '/lot'), ['colorHex', 'lot'])).toEqual([
      { field: 'colorHex', why: { kind: 'refused', detail: 'is wrong' } },
      { field: 'lot', why: { kind: 'refused', detail: 'is wrong' } },
    ]);
  });

  test('is told as a whole where it concerns no field of the form', () => {
    expect(refusedFields(problem('/lot', '/surprise'), ['lot'])).toBeNull();
    expect(refusedFields(new ApiProblem(503, {}), ['lot'])).toBeNull();
  });
});
