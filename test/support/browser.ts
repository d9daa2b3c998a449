import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';

/** Why no browser can run here, in one line; null where one can. */
export function browserMissing(): string | null {
  if (process.env.CHROMIUM_PATH) return null;
  if (process.platform === 'linux' && process.arch === 'x64') return null;
  return `the packaged Chromium is for Linux x64, this is ${process.platform} ${process.arch}: set CHROMIUM_PATH to a Chromium of your own`;
}

/** Starts CHROMIUM_PATH, or the Chromium of @sparticuz/chromium. Its owner closes it. */
export async function launchBrowser(): Promise<Browser> {
  // Not the package's own arguments: they run one process for all, and switch off web security, which hides CSP faults.
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'];
  const own = process.env.CHROMIUM_PATH;
  if (own) return chromium.launch({ executablePath: own, chromiumSandbox: false, args });
  const folder = await unpackedChromium();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    chromiumSandbox: false,
    args,
    env: { ...definedEnvironment(), ...(await fontsAndLibraries(folder)) },
  });
}

const require = createRequire(import.meta.url);

/** Unpacks the browser once into node_modules/.cache. A process that loses the race uses the winner's. */
async function unpackedChromium(): Promise<string> {
  const packed = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..');
  const { version } = require(join(packed, 'package.json')) as { version: string };
  const cache = join(packed, '..', '..', '.cache');
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;

  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(join(cache, 'unpacking-'));
  try {
    const bin = (name: string) => createReadStream(join(packed, 'bin', name));
    const executable = createWriteStream(join(work, 'chromium'), { mode: 0o755 });
    await pipeline(bin('chromium.br'), createBrotliDecompress({ chunkSize: 1 << 21 }), executable);
    // tar-fs is a dependency of the package, so it is looked up from there.
    const { extract } = createRequire(join(packed, 'package.json'))('tar-fs') as {
      extract(folder: string): NodeJS.WritableStream;
    };
    for (const name of ['fonts.tar.br', 'al2023.tar.br']) {
      await pipeline(bin(name), createBrotliDecompress(), extract(work));
    }
    await rename(work, folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return folder;
}

/** The shipped font beside the system's, and the shipped libraries where the system has none. */
async function fontsAndLibraries(folder: string): Promise<Record<string, string>> {
  // The package's own fonts.conf names folders of the machine that it was made for.
  const config = join(folder, 'with-system-fonts.conf');
  const own = `${config}.${process.pid}`;
  await writeFile(
    own,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>`,
  );
  await rename(own, config);
  const system = ['/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/lib64', '/usr/lib'];
  const hasLibraries = system.some((path) => existsSync(join(path, 'libnss3.so')));
  return { FONTCONFIG_FILE: config, ...(hasLibraries ? {} : { LD_LIBRARY_PATH: join(folder, 'lib') }) };
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
