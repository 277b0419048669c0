import type { Source } from '../../api/generated';

/** What can be pasted into the product's settings as it is; null where address and secret have fields of their own. */
export function snippetOf(source: Source, url: string, secret: string | null): string | null {
  switch (source) {
    case 'octoprint':
      return JSON.stringify({ 'Content-Type': 'application/json', Authorization: `Bearer ${secret}` });
    case 'moonraker':
      return [
        '[notifier nozzly]',
        `url: ${appriseUrl(url)}?+X-Api-Key=${encodeURIComponent(secret ?? '')}`,
        'events: *',
        "body: { {'event': event_name, 'job': event_args[1], 'prev': event_args[0]} | tojson }",
      ].join('\n');
    case 'standard-webhooks':
      return [
        `curl ${url}`,
        `-H ${quoted(`Authorization: Bearer ${secret}`)}`,
        `--json '{"type": "job.test"}'`,
      ].join(' \\\n  ');
    case 'bambuddy':
    case 'obico':
    case 'octoeverywhere':
    case 'printago':
    case 'simplyprint':
      return null;
  }
}

function appriseUrl(url: string): string {
  return url.replace(/^http(s?):/, 'json$1:');
}

/** One word of a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
