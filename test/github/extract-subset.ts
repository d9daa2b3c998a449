/**
 * Cuts from GitHub's OpenAPI description the operations that delivery uses, with the schemas they refer to:
 *
 *     node test/github/extract-subset.ts FOLDER > test/github/openapi-subset.json
 *
 * FOLDER is the unpacked package @octokit/openapi, which is far too large to be a dependency.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const OPERATIONS = [
  ['get', '/user'],
  ['get', '/users/{username}'],
  ['get', '/app'],
  ['get', '/app/installations'],
  ['post', '/app/installations/{installation_id}/access_tokens'],
  ['get', '/repos/{owner}/{repo}'],
  ['get', '/repos/{owner}/{repo}/issues'],
  ['post', '/repos/{owner}/{repo}/issues'],
  ['get', '/repos/{owner}/{repo}/issues/{issue_number}'],
  ['patch', '/repos/{owner}/{repo}/issues/{issue_number}'],
  ['get', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['post', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['get', '/repos/{owner}/{repo}/issues/{issue_number}/reactions'],
] as const;

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

const [folder = '.'] = process.argv.slice(2);
const read = (file: string): JsonObject => JSON.parse(readFileSync(join(folder, file), 'utf8')) as JsonObject;
const whole = read('generated/api.github.com.json');
const components: Record<string, Record<string, Json>> = {};

const paths: Record<string, Record<string, Json>> = {};
for (const [method, path] of OPERATIONS) {
  const { operationId, parameters = [], requestBody, responses } = at(`#/paths/${escapePath(path)}/${method}`);
  const answers = Object.entries(responses as JsonObject).filter(([status]) => status.startsWith('2'));
  paths[path] ??= {};
  paths[path][method] = keep({
    operationId: operationId!,
    parameters,
    ...(requestBody !== undefined && { requestBody }),
    responses: Object.fromEntries(answers),
  });
}
const version = `@octokit/openapi ${String(read('package.json').version)}`;
process.stdout.write(`${JSON.stringify({ extractedFrom: version, openapi: whole.openapi, paths, components })}\n`);

/** A value without prose and examples; what it refers to is kept as well. */
function keep(value: Json): Json {
  if (Array.isArray(value)) return value.map(keep);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([key, member]) => !isProse(key, member));
  for (const [key, member] of members) if (key === '$ref') keepReferred(member as string);
  return Object.fromEntries(members.map(([key, member]) => [key, keep(member)]));
}

function isProse(key: string, member: Json): boolean {
  if (key === 'description' || key === 'title') return typeof member === 'string';
  return ['example', 'examples', 'externalDocs', 'headers'].includes(key) || key.startsWith('x-');
}

function keepReferred(reference: string): void {
  const [, , kind = '', name = ''] = reference.split('/');
  components[kind] ??= {};
  if (Object.hasOwn(components[kind], name)) return;
  components[kind][name] = null;
  components[kind][name] = keep(at(reference));
}

function at(reference: string): JsonObject {
  const steps = reference.split('/').slice(1);
  return steps.reduce((place, step) => place[step.replaceAll('~1', '/')] as JsonObject, whole);
}

function escapePath(path: string): string {
  return path.replaceAll('/', '~1');
}
