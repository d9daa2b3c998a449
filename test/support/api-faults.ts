import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { ApiSchemaName } from '../../scripts/outputs/api/schemas/api-schemas.ts';

/** What a published folder of data came to. */
export interface CheckedData {
  readonly files: number;
  readonly bytes: number;
  readonly largest: { readonly path: string; readonly bytes: number };
  /** Each with its file and the place in it. */
  readonly faults: readonly string[];
}

const KINDS: readonly (readonly [RegExp, ApiSchemaName])[] = [
  [/^api\/v1\/index\.json$/, 'index'],
  [/^\.well-known\/terms\.json$/, 'terms'],
  [/^api\/v1\/documents\//, 'document'],
  [/^api\/v1\/versions\//, 'version'],
  [/^api\/v1\/clauses\//, 'clauses'],
  [/^documents\/[^/]+\/since\/[^/]+\/change\.json$/, 'since'],
];

/** Holds each file of data of a published site to the schema that is published beside it. */
export function apiFaults(folder: string): CheckedData {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
  addFormats.default(ajv);
  const validators = new Map(
    KINDS.map(([, name]) => [name, ajv.compile(readJson(join(folder, `api/v1/schema/${name}.json`)))]),
  );
  const faults: string[] = [];
  let [files, bytes, largest] = [0, 0, { path: '', bytes: 0 }];
  for (const path of filesBelow(folder)) {
    const text = readFileSync(join(folder, path), 'utf8');
    const length = Buffer.byteLength(text);
    files++;
    bytes += length;
    if (length > largest.bytes) largest = { path, bytes: length };
    if (/^api\/v1\/(?:schema\/|openapi\.json)/.test(path)) continue;
    const name = KINDS.find(([pattern]) => pattern.test(path))?.[1];
    const validate = name && validators.get(name);
    if (validate === undefined) faults.push(`${path}: no schema tells of it`);
    else if (!validate(JSON.parse(text)))
      for (const { instancePath, message, params } of validate.errors ?? [])
        faults.push(`${path}${instancePath}: ${message} ${JSON.stringify(params)}`);
  }
  return { files, bytes, largest, faults };
}

function filesBelow(folder: string): readonly string[] {
  const below = (name: string) =>
    readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
      .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length));
  const since = below('documents').filter((path) => path.endsWith('/change.json'));
  return ['.well-known/terms.json', ...below('api').sort(), ...since.sort()];
}

function readJson(path: string): object {
  return JSON.parse(readFileSync(path, 'utf8')) as object;
}
