// Node reads TypeScript, but refuses to do so below `node_modules` (nodejs.org, “Type stripping in dependencies”). For the program
// itself, installed as a package, this does the same, on its main thread and in its workers.
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';

const PROGRAM = new URL('../', import.meta.url).href;

registerHooks({
  load(url, context, next) {
    if (!url.startsWith(PROGRAM) || !url.endsWith('.ts')) return next(url, context);
    const source = stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'));
    return { format: 'module', shortCircuit: true, source };
  },
});
