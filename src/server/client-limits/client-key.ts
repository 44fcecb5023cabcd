import { isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';
import { anyone } from '../../domain/index.js';
import { principalOf } from '../http/identity.js';

/** The key of a request's client: its principal, or its address if unauthenticated. */
export function clientOf(request: FastifyRequest): string {
  return isAuthenticated(request) ? `principal ${principalOf(request).id}` : `address ${addressOf(request)}`;
}

export function isAuthenticated(request: FastifyRequest): boolean {
  return principalOf(request).id !== anyone.id;
}

/** An IPv6 address is reduced to its /64 network, since one customer has all addresses of it. */
export function addressOf({ ip }: FastifyRequest): string {
  if (!isIPv6(ip) || ip.startsWith('::ffff:')) return ip;
  const [head = '', tail] = ip.split('::');
  const groups = head === '' ? [] : head.split(':');
  const behind = tail === undefined || tail === '' ? [] : tail.split(':');
  if (tail !== undefined) while (groups.length + behind.length < 8) groups.push('0');
  return [...groups, ...behind].slice(0, 4).join(':');
}
