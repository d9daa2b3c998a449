import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** What a JSON Schema beside the ledger's code has against a value; empty where it holds. */
export function faultsBySchema(
  name: 'ledger-record' | 'notices-status' | 'notices-proof',
  value: unknown,
): readonly string[] {
  const file = new URL(`../../scripts/notices/ledger/${name}.schema.json`, import.meta.url);
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(file, 'utf8')) as object);
  validate(value);
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message}: ${JSON.stringify(value)}`,
  );
}
