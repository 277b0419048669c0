import { expect, test } from 'vitest';
import { snippetOf } from './snippet';

const URL = 'https://farm.example/v1/hooks/abc';

test('Moonraker is told the address through Apprise, with the secret safe in it', () => {
  const snippet = snippetOf('moonraker', URL, 'a&b=c 0123456789');
  expect(snippet).toContain('url: jsons://farm.example/v1/hooks/abc?+X-Api-Key=a%26b%3Dc%200123456789\n');
  expect(snippetOf('moonraker', 'http://nas:3000/v1/hooks/abc', 's')).toContain('url: json://nas:3000/');
});

test('OctoPrint takes its headers as JSON', () => {
  expect(JSON.parse(snippetOf('octoprint', URL, 'quote"and\\') ?? '')).toEqual({
    'Content-Type': 'application/json',
    Authorization: 'Bearer quote"and\\',
  });
});

test('a secret with an apostrophe stays one word of the shell', () => {
  expect(snippetOf('standard-webhooks', URL, "it's")).toContain("'Authorization: Bearer it'\\''s'");
});
