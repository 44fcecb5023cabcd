export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

/** Host and port of a URL. IPv6 addresses have no brackets. */
export function endpointOf(url: URL): Endpoint {
  const standard = url.protocol === 'https:' ? 443 : 80;
  return { host: url.hostname.replace(/^\[|\]$/g, ''), port: url.port === '' ? standard : Number(url.port) };
}

/** The system's error code; if several addresses failed, that of the first. */
export function codeOf(error: unknown): string {
  const { code, errors } = error as { readonly code?: unknown; readonly errors?: readonly unknown[] };
  if (typeof code === 'string') return code;
  return errors !== undefined && errors.length > 0 ? codeOf(errors[0]) : 'unknown error';
}
