import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

interface Operation {
  readonly parameters: readonly Reference[];
  readonly requestBody?: {
    readonly required?: boolean;
    readonly content: { readonly 'application/json': { readonly schema: object } };
  };
  readonly responses: Readonly<
    Record<string, { readonly content?: { readonly 'application/json'?: { readonly schema: object } } }>
  >;
}
type Reference = { readonly $ref?: string } & Partial<Parameter>;
interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: object;
}

const text = readFileSync(new URL('./openapi-subset.json', import.meta.url), 'utf8');
const subset = JSON.parse(text) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly parameters: Readonly<Record<string, Parameter>>; readonly schemas: object };
};

/** Requests must be whole; answers may lack what nobody here reads. */
type Demands = 'whole' | 'partial';
const validators = { whole: makeValidator('whole'), partial: makeValidator('partial') };
const compiled = new Map<object, ValidateFunction>();

/** What GitHub's own description of its API has against a request; empty where it is as described. */
export function faultsInRequest(
  method: string,
  path: string,
  query: URLSearchParams,
  body: unknown,
): readonly string[] {
  const operation = operationFor(method, path);
  if (operation === null) return [`${method} ${path} is not described`];
  const problems: string[] = [];
  const parameters = operation.parameters.map(resolve).filter((parameter) => parameter.in === 'query');
  for (const [name, value] of query) {
    const parameter = parameters.find((candidate) => candidate.name === name);
    const typed = /^\d+$/.test(value) ? Number(value) : value;
    if (parameter === undefined) problems.push(`${method} ${path} has no query parameter ${name}`);
    else problems.push(...check(parameter.schema, typed, `${method} ${path}?${name}`));
  }
  const schema = operation.requestBody?.content['application/json'].schema;
  const bodiless = body === undefined && operation.requestBody?.required !== true;
  if (schema !== undefined && !bodiless) problems.push(...check(schema, body, `${method} ${path}`));
  const described = new Set(Object.keys((schema as { properties?: object })?.properties ?? {}));
  for (const name of Object.keys((body ?? {}) as object))
    if (!described.has(name)) problems.push(`${method} ${path} takes no ${name}`);
  return problems;
}

/** What it has against an answer with a status of success. The fake may say less than GitHub, but nothing else. */
export function faultsInAnswer(method: string, path: string, status: number, json: unknown): readonly string[] {
  const schema = operationFor(method, path)?.responses[status]?.content?.['application/json']?.schema;
  return schema === undefined ? [] : check(schema, json, `the answer ${status} to ${method} ${path}`, 'partial');
}

function operationFor(method: string, path: string): Operation | null {
  const found = Object.keys(subset.paths).find((template) =>
    new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
  return (found === undefined ? undefined : subset.paths[found]?.[method.toLowerCase()]) ?? null;
}

function resolve(reference: Reference): Parameter {
  if (reference.$ref === undefined) return reference as Parameter;
  return subset.components.parameters[reference.$ref.split('/').at(-1)!]!;
}

function check(schema: object, value: unknown, place: string, demands: Demands = 'whole'): readonly string[] {
  const validate = compiled.get(schema) ?? validators[demands].compile(asJsonSchema(schema, demands) as object);
  compiled.set(schema, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${place}: ${instancePath} ${message}`);
}

function makeValidator(demands: Demands): Ajv {
  const validator = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  return validator.addSchema({ $id: 'github', components: asJsonSchema(subset.components, demands) as object });
}

/** OpenAPI 3.0 says `nullable` where JSON Schema says null; references go to the schema that has all components. */
function asJsonSchema(value: unknown, demands: Demands): unknown {
  if (Array.isArray(value)) return value.map((member) => asJsonSchema(member, demands));
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, ...rest } = value as Record<string, unknown>;
  const entries = Object.entries(rest)
    .filter(([key, member]) => !(demands === 'partial' && key === 'required' && Array.isArray(member)))
    .map(([key, member]) => [
      // Without what they require, several alternatives may fit.
      demands === 'partial' && key === 'oneOf' ? 'anyOf' : key,
      key === '$ref' ? String(member).replace('#', 'github#') : asJsonSchema(member, demands),
    ]);
  const schema = Object.fromEntries(entries);
  return nullable === true ? { anyOf: [{ type: 'null' }, schema] } : schema;
}
