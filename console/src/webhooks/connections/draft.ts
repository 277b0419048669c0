import type { NewConnection, Source } from '../../api/generated';
import { sendsSecret } from '../products';

/** A connection as it is typed; empty texts where nothing is chosen or entered. */
export interface Draft {
  source: Source | '';
  printerId: string;
  name: string;
  secret: string;
  completes: boolean;
  makesRuns: boolean;
}

export const BLANK: Draft = {
  source: '',
  printerId: '',
  name: '',
  secret: '',
  completes: false,
  makesRuns: false,
};

export const FIELDS = ['source', 'printerId', 'name', 'secret'] as const;

export type Field = (typeof FIELDS)[number];

export type Flaw = 'missing' | 'too-long' | 'secret.length' | 'secret.visible' | 'secret.at';

export const LONGEST_NAME = 120;
const SHORTEST_SECRET = 16;
const LONGEST_SECRET = 128;
const VISIBLE = /^[!-~]([ -~]*[!-~])?$/;

/** What is wrong, by field. */
export function flawsOf({ source, name, secret }: Draft): Partial<Record<Field, Flaw>> {
  const secretFlaw = source === '' || !sendsSecret(source) ? null : flawOfSecret(source, secret);
  return {
    ...(source === '' && { source: 'missing' }),
    ...(name.trim().length > LONGEST_NAME && { name: 'too-long' }),
    ...(secretFlaw && { secret: secretFlaw }),
  };
}

function flawOfSecret(source: Source, secret: string): Flaw | null {
  if (secret === '') {
    return null;
  }
  if (secret.length < SHORTEST_SECRET || secret.length > LONGEST_SECRET) {
    return 'secret.length';
  }
  if (!VISIBLE.test(secret)) {
    return 'secret.visible';
  }
  return source === 'octoprint' && secret.includes('@') ? 'secret.at' : null;
}

/** The request of a draft without flaws. */
export function bodyOf({
  source,
  printerId,
  name,
  secret,
  ...rest
}: Draft & { source: Source }): NewConnection {
  return {
    source,
    ...(printerId !== '' && { printerId }),
    ...(name.trim() !== '' && { name: name.trim() }),
    ...(sendsSecret(source) && secret !== '' && { secret }),
    ...rest,
  };
}
