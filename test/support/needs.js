import { spawnSync } from 'node:child_process';

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
    'test/unit/transport/replace.test.ts',
    'test/unit/transport/tls.test.ts',
  ],
};

/** Patterns of the test files to leave out here, told with a notice. In CI nothing is left out. */
export function filesToLeaveOut() {
  return Object.entries(needs).flatMap(([program, files]) => {
    if (spawnSync(program, ['version']).error === undefined) return [];
    if (process.env.CI) throw new Error(`The tests need ${program}: apt-get install ${program}.`);
    console.warn(`Skipped for want of ${program} (apt-get install ${program}): ${files.join(', ')}`);
    return files;
  });
}
