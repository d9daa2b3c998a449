import process from 'node:process';
import { apiFaults } from '../support/api-faults.ts';

// Holds the data of a published site to its schemas: node test/tools/check-published-data.ts dist

const [folder = 'dist'] = process.argv.slice(2);
const { files, bytes, largest, faults } = apiFaults(folder);
process.stdout.write(`${files} files, ${bytes} bytes, the largest ${largest.path} with ${largest.bytes}\n`);
for (const fault of faults.slice(0, 50)) process.stdout.write(`${fault}\n`);
process.stdout.write(faults.length === 0 ? 'All hold to their schemas.\n' : `${faults.length} faults.\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
