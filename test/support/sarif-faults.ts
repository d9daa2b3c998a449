import { Ajv } from 'ajv';

// The parts of SARIF 2.1.0 (OASIS, sections 3.13 to 3.50) that we write, as its schema has them: names, kinds, what is required, what is
// closed to other members.
const TEXT = { type: 'string', minLength: 1 };
const closed = (properties: object, required: readonly string[] = Object.keys(properties)) => ({
  ...{ type: 'object', properties, required, additionalProperties: false },
});
const MESSAGE = closed({ text: TEXT, markdown: TEXT }, ['text']);
const LEVEL = { enum: ['none', 'note', 'warning', 'error'] };
const RELATIVE = { type: 'string', pattern: "^(?!/)(?![A-Za-z][A-Za-z0-9+.-]*:)[A-Za-z0-9._~!$&'()*+,;=:@%/-]+$" };
const DESCRIPTOR = closed({
  ...{ id: TEXT, name: TEXT, shortDescription: MESSAGE, fullDescription: MESSAGE, help: MESSAGE },
  defaultConfiguration: closed({ level: LEVEL }),
  properties: closed({ tags: { type: 'array', items: TEXT, uniqueItems: true } }),
});
const LOCATION = closed({
  physicalLocation: closed({
    artifactLocation: closed({ uri: RELATIVE, uriBaseId: { const: '%SRCROOT%' } }),
    region: closed({ startLine: { type: 'integer', minimum: 1 }, endLine: { type: 'integer', minimum: 1 } }),
  }),
});
const RESULT = closed({
  ...{ ruleId: TEXT, ruleIndex: { type: 'integer', minimum: 0 }, level: LEVEL, message: MESSAGE },
  locations: { type: 'array', items: LOCATION, minItems: 1, maxItems: 1 },
  partialFingerprints: { type: 'object', additionalProperties: TEXT, minProperties: 1 },
});
const RUN = closed({
  tool: closed({
    driver: closed({
      ...{ name: TEXT, semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' } },
      rules: { type: 'array', items: DESCRIPTOR, uniqueItems: true },
    }),
  }),
  automationDetails: closed({ id: { type: 'string', pattern: '/$' } }),
  columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
  originalUriBaseIds: { type: 'object', additionalProperties: closed({ description: MESSAGE }) },
  results: { type: 'array', items: RESULT },
});
const LOG = closed({
  ...{ $schema: { type: 'string', format: 'uri' }, version: { const: '2.1.0' } },
  runs: { type: 'array', items: RUN, minItems: 1 },
});

const validate = new Ajv({ allErrors: true, formats: { uri: /^https:/ } }).compile(LOG);

/** What is wrong with a log by the shape of SARIF 2.1.0, and where a result names another rule than its index does. */
export function sarifFaults(log: unknown): readonly string[] {
  if (!validate(log)) return validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
  const { runs } = log as {
    runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; ruleIndex: number }[] }[];
  };
  return runs.flatMap(({ tool, results }) =>
    results.flatMap(({ ruleId, ruleIndex }) =>
      tool.driver.rules[ruleIndex]?.id === ruleId ? [] : [`${ruleIndex} is not ${ruleId}`],
    ),
  );
}
