import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Test files that need a program which a machine with Node may not have, by its Debian package. */
const needs = {
  openssl: [
    'test/integration/rotation.test.ts',
    'test/packaging/tarball.test.ts',
    'test/peers/.*',
    'test/unit/cli/csr.test.ts',
    'test/unit/cli/doctor.test.ts',
    'test/unit/config/tls.test.ts',
    'test/unit/config/tls-files.test.ts',
    'test/unit/pki/.*',
    'test/unit/transport/client-hello.test.ts',
    'test/unit/transport/replace.test.ts',
    'test/unit/transport/tls.test.ts',
  ],
  testssl: ['test/peers/testssl.test.ts'],
};
/** Where Debian calls it otherwise. */
const packages = { testssl: 'testssl.sh' };

const isThere = (program) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

/** Patterns of the test files to leave out here, told with a notice. In CI nothing is left out. */
export function filesToLeaveOut() {
  return Object.entries(needs).flatMap(([program, files]) => {
    if (isThere(program)) return [];
    const way = `apt-get install ${packages[program] ?? program}`;
    if (process.env.CI) throw new Error(`The tests need ${program}: ${way}.`);
    console.warn(`Skipped for want of ${program} (${way}): ${files.join(', ')}`);
    return files;
  });
}
