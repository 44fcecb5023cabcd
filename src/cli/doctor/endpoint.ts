export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

/** The host without the brackets of an IPv6 address, and the port. */
export function endpointOf(url: URL): Endpoint {
  const standard = url.protocol === 'https:' ? 443 : 80;
  return { host: url.hostname.replace(/^\[|\]$/g, ''), port: url.port === '' ? standard : Number(url.port) };
}

/** The system's code; of the first address where several were tried. */
export function codeOf(error: unknown): string {
  const { code, errors } = error as { readonly code?: unknown; readonly errors?: readonly unknown[] };
  if (typeof code === 'string') return code;
  return errors !== undefined && errors.length > 0 ? codeOf(errors[0]) : 'unknown error';
}
