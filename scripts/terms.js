#!/usr/bin/env node
// The command `terms` of the installed package. It runs under whichever Node a machine has and starts the program under the one
// that came along as a package, which reads TypeScript.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('./cli.ts', import.meta.url));
const OLDEST = 24;

const node = findNode();
if (node === null) {
  process.stderr.write(
    `The package \`node\` brought no Node along, and the one here is ${process.version}. Expected Node ${OLDEST} or newer, or leave for that package to run as it is installed. Example: npm install-scripts approve node && npm rebuild node\n`,
  );
  process.exitCode = 2;
} else start(node);

/** The Node that came along, else the one that runs this where it is new enough. */
function findNode() {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'));
    const own = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    if (existsSync(own)) return own;
  } catch {
    // Not installed: the other one may do.
  }
  return Number.parseInt(process.versions.node, 10) >= OLDEST ? process.execPath : null;
}

function start(executable) {
  // Node takes the types out of its own accord, but not of what lies in `node_modules`.
  const installed = PROGRAM.split(/[\\/]/).includes('node_modules');
  const strip = [
    '--disable-warning=ExperimentalWarning',
    '--import',
    new URL('./strip-types.js', import.meta.url).href,
  ];
  const flags = ['--max-semi-space-size=8', ...(installed ? strip : [])];
  const child = spawn(executable, [...flags, PROGRAM, ...process.argv.slice(2)], { stdio: 'inherit' });
  // A terminal tells both of Ctrl-C: the program clears up and ends by itself.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) => {
    process.stderr.write(`${executable} cannot be started (${error.code})\n`);
    process.exitCode = 2;
  });
  child.on('exit', (code, signal) => {
    if (signal === null) process.exitCode = code;
    else process.kill(process.pid, signal);
  });
}
