import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Test files that need a program which a machine with Node may not have. */
const needs = {
  openssl: [
    'test/integration/rotation.test.ts',
    'test/system/packaging/tarball.test.ts',
    'test/system/peers/.*',
    'test/unit/cli/csr.test.ts',
    'test/unit/cli/doctor.test.ts',
    'test/unit/config/tls.test.ts',
    'test/unit/config/tls-files.test.ts',
    'test/unit/pki/.*',
    'test/unit/transport/tls/client-hello.test.ts',
    'test/unit/transport/connections/replace.test.ts',
    'test/unit/transport/tls/tls.test.ts',
  ],
  testssl: ['test/system/peers/testssl.test.ts'],
};
/** Debian packages that are named differently from their program. */
const packages = { testssl: 'testssl.sh' };

const isInstalled = (program) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

/**
 * Patterns of the test files to skip on this machine, with a notice. In CI a missing program is an error, except in the
 * quick tests, which run anywhere.
 */
export function missingPrograms() {
  const tier = process.env.TEST_TIER;
  return Object.entries(needs).flatMap(([program, files]) => {
    if (isInstalled(program)) return [];
    const install = `apt-get install ${packages[program] ?? program}`;
    if (process.env.CI && tier !== 'quick') throw new Error(`The tests need ${program}: ${install}.`);
    const skipped = tier === 'quick' ? files.filter((file) => file.startsWith('test/unit/')) : files;
    if (skipped.length > 0)
      console.warn(`Skipped, since ${program} is not installed (${install}): ${skipped.join(', ')}`);
    return files;
  });
}
