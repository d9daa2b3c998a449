import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const ROOMS = {
  'ledger-record': 'ledger',
  'notices-status': 'ledger',
  'notices-proof': 'ledger',
  'acceptance-report': 'acceptance',
} as const;

/** What a JSON Schema beside the code of notices has against a value; empty where it holds. */
export function faultsBySchema(name: keyof typeof ROOMS, value: unknown): readonly string[] {
  const file = new URL(`../../scripts/notices/${ROOMS[name]}/${name}.schema.json`, import.meta.url);
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(file, 'utf8')) as object);
  validate(value);
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message}: ${JSON.stringify(value)}`,
  );
}
