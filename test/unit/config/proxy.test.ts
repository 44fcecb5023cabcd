import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { examineEnvironment, secretsOf, type Environment, type ProxyConfig } from '../../../src/config/index.js';
import { createTextRedactor } from '../../../src/observability/index.js';
import { makeFolder, makePartner, partnerEnvironment } from './fixtures.js';

const folder = makeFolder();
const login = { clientId: 'client-1', username: 'MZP123456', password: 's3cret-pw' };
let good: Environment;
beforeAll(async () => {
  await makePartner(folder);
  good = partnerEnvironment(folder, 'https://api.groupe-psa.com/connectedcar', login);
});
afterAll(() => folder.remove());

const examine = (changes: Environment) => examineEnvironment({ ...good, ...changes });
const proxyFor = (changes: Environment): ProxyConfig | null => {
  const { problems, upstream } = examine(changes);
  expect(problems).toEqual([]);
  return upstream.proxy;
};
const corporate = 'http://proxy.example.com:3128';

describe('the proxy', () => {
  it('is off by default', () => {
    expect(proxyFor({})).toBeNull();
  });

  it.each<[string, Environment, Partial<ProxyConfig>]>([
    ['PSA_PROXY', { PSA_PROXY: corporate }, { host: 'proxy.example.com', port: 3128, credentials: null }],
    ['HTTPS_PROXY', { HTTPS_PROXY: corporate }, { variable: 'HTTPS_PROXY', host: 'proxy.example.com' }],
    [
      'https_proxy before HTTPS_PROXY',
      { https_proxy: corporate, HTTPS_PROXY: 'http://b' },
      { variable: 'https_proxy' },
    ],
    [
      'PSA_PROXY before both',
      { PSA_PROXY: 'http://own/', HTTPS_PROXY: corporate },
      { variable: 'PSA_PROXY', port: 80 },
    ],
    ['PSA_PROXY despite NO_PROXY', { PSA_PROXY: corporate, NO_PROXY: '*' }, { variable: 'PSA_PROXY' }],
    ['an address without a scheme', { HTTPS_PROXY: 'proxy:3128' }, { host: 'proxy', port: 3128 }],
    ['an IPv6 address', { PSA_PROXY: 'http://[::1]:3128' }, { host: '::1', port: 3128 }],
    [
      'credentials, decoded',
      { PSA_PROXY: 'http://jo%40hn:p%23ss%3A1@proxy:3128' },
      { host: 'proxy', credentials: { username: 'jo@hn', password: 'p#ss:1' } },
    ],
  ])('is read from %s', (_, changes, wanted) => {
    expect(proxyFor(changes)).toMatchObject(wanted);
  });

  it('is read from the file of PSA_PROXY_FILE', () => {
    const PSA_PROXY_FILE = folder.write('proxy', 'http://john:hunter2hunter2@proxy:3128\n');
    expect(proxyFor({ PSA_PROXY_FILE })).toMatchObject({ host: 'proxy', credentials: { password: 'hunter2hunter2' } });
  });

  it.each<[string, Environment]>([
    ['PSA_PROXY is off', { PSA_PROXY: 'off', HTTPS_PROXY: corporate }],
    ['NO_PROXY is *', { HTTPS_PROXY: corporate, NO_PROXY: '*' }],
    ['NO_PROXY has the host', { HTTPS_PROXY: corporate, NO_PROXY: 'localhost, API.groupe-psa.com' }],
    ['NO_PROXY has the domain', { HTTPS_PROXY: corporate, NO_PROXY: 'groupe-psa.com' }],
    ['NO_PROXY has the domain with a dot', { HTTPS_PROXY: corporate, NO_PROXY: '.groupe-psa.com' }],
    ['NO_PROXY has the domain with a wildcard', { HTTPS_PROXY: corporate, NO_PROXY: '*.groupe-psa.com' }],
    ['NO_PROXY has host and port', { HTTPS_PROXY: corporate, NO_PROXY: 'api.groupe-psa.com:443' }],
    ['no_proxy has the host', { HTTPS_PROXY: corporate, no_proxy: 'groupe-psa.com', NO_PROXY: 'other.example' }],
    ['NO_PROXY has the address', { HTTPS_PROXY: corporate, NO_PROXY: '10.1.2.3', PSA_BASE_URL: 'https://10.1.2.3/c' }],
    [
      'NO_PROXY has the network',
      { HTTPS_PROXY: corporate, NO_PROXY: '10.0.0.0/8', PSA_BASE_URL: 'https://10.1.2.3/c' },
    ],
    [
      'NO_PROXY has the IPv6 network',
      { HTTPS_PROXY: corporate, NO_PROXY: 'fd00::/8', PSA_BASE_URL: 'https://[fd00::1]/c' },
    ],
    ['the upstream is a loopback host', { HTTPS_PROXY: corporate, PSA_BASE_URL: 'https://127.0.0.1:1/c' }],
    ['the upstream uses plain http', { PSA_PROXY: corporate, PSA_BASE_URL: 'http://127.0.0.1:1/c' }],
  ])('is not used if %s', (_, changes) => {
    expect(examine(changes).upstream.proxy).toBeNull();
    expect(examine(changes).problems.filter(({ variable }) => variable.endsWith('PROXY'))).toEqual([]);
  });

  it.each<[string, string]>([
    ['another domain with the same end', 'psa.com'],
    ['another port', 'groupe-psa.com:8443'],
    ['a network, which a name is not in', '0.0.0.0/0'],
    ['only commas', ' , ,'],
  ])('is used if NO_PROXY has %s', (_, NO_PROXY) => {
    expect(proxyFor({ HTTPS_PROXY: corporate, NO_PROXY })).toMatchObject({ variable: 'HTTPS_PROXY' });
  });

  it.each<[string, string, string]>([
    ['an https proxy', 'https://john:hunter2hunter2@proxy:3128', 'https proxy'],
    ['a SOCKS proxy', 'socks5://john:hunter2hunter2@proxy:1080', 'SOCKS'],
    ['a password with an unencoded #', 'http://john:12#hunter2hunter2@proxy:3128', 'fragment'],
    ['a password with an unencoded /', 'http://john:12/hunter2hunter2@proxy:3128', 'path'],
    ['a password with a stray %', 'http://john:hunter2hunter2%@proxy:3128', 'percent-encoded'],
    ['no address', 'http://john:hunter2hunter2@:x', 'not the address'],
  ])('is rejected for %s, without quoting it', (_, text, wanted) => {
    for (const variable of ['PSA_PROXY', 'HTTPS_PROXY', 'https_proxy']) {
      const { problems, config } = examine({ [variable]: text });
      expect(config).toBeNull();
      expect(problems).toMatchObject([{ variable, code: 'INVALID', message: expect.stringContaining(wanted) }]);
      expect(JSON.stringify(problems)).not.toMatch(/john|hunter2/);
    }
  });

  it('has its credentials redacted in any encoding', () => {
    const { config } = examine({ PSA_PROXY: 'http://john:p%23ss-word@proxy:3128' });
    if (config === null) throw new Error('The configuration was refused.');
    const redact = createTextRedactor(secretsOf(config));
    const basic = Buffer.from('john:p#ss-word').toString('base64');
    const text = redact(`p#ss-word p%23ss-word ${basic} http://john:p%23ss-word@proxy:3128`);
    expect(text).not.toMatch(/john|ss-word/);
    expect(text).not.toContain(basic);
  });
});
