/** A JSON Schema, draft 2020-12, or a part of one. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

/** A property that may be absent. */
export interface Optional {
  readonly absentWhere: string;
  readonly schema: Schema;
}

/**
 * One schema for each property of `Shape`, and for no other, so that a field which the data gain and the schema does not is an error
 * of the compiler; so is one that is optional in the one alone.
 */
export type Properties<Shape> = {
  readonly [Name in keyof Shape]-?: object extends Pick<Shape, Name> ? Optional : Schema;
};

/** An object that has these properties and no others. */
export function objectOf<Shape>(description: string, properties: Properties<Shape>): Schema {
  const entries = Object.entries<Schema | Optional>(properties);
  return {
    type: 'object',
    description,
    properties: Object.fromEntries(entries.map(([name, each]) => [name, isOptional(each) ? schemaOf(each) : each])),
    required: entries.flatMap(([name, each]) => (isOptional(each) ? [] : [name])),
    additionalProperties: false,
  };
}

/** One of some words, each with what it means. */
export function choiceOf<Word extends string>(description: string, meanings: Readonly<Record<Word, string>>): Schema {
  const said = Object.entries<string>(meanings).map(([word, meaning]) =>
    meaning === '' ? word : `${word}: ${meaning}`,
  );
  return { enum: Object.keys(meanings), description: `${description} ${said.join('; ')}.` };
}

export function text(description: string): Schema {
  return { type: 'string', description };
}

/** An ISO date. */
export function day(description: string): Schema {
  return { type: 'string', format: 'date', description: `${description} A calendar day, YYYY-MM-DD.` };
}

export function count(description: string): Schema {
  return { type: 'integer', minimum: 0, description };
}

export function flag(description: string): Schema {
  return { type: 'boolean', description };
}

export function listOf(items: Schema, description: string): Schema {
  return { type: 'array', items, description };
}

export function recordOf(values: Schema, description: string): Schema {
  return { type: 'object', additionalProperties: values, description };
}

export function reference(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}

/** The same, or null. */
export function nullable(schema: Schema, where: string): Schema {
  const { description, ...rest } = schema;
  return {
    ...(description === undefined
      ? { description: `Null where ${where}.` }
      : { description: `${description} Null where ${where}.` }),
    anyOf: [rest, { type: 'null' }],
  };
}

/** May be absent; @param absentWhere ends the sentence "Absent where …" */
export function optional(schema: Schema, absentWhere: string): Optional {
  return { absentWhere, schema };
}

function isOptional(schema: Schema | Optional): schema is Optional {
  return 'absentWhere' in schema;
}

function schemaOf({ schema, absentWhere }: Optional): Schema {
  const { description } = schema;
  return {
    ...schema,
    description: `${description === undefined ? '' : `${description} `}Absent where ${absentWhere}.`,
  };
}
