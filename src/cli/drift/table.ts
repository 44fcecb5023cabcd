import type { Finding } from '../../spec/index.js';

/** Maximum length of a name or value, in characters. The vendor's longest have about 60. */
const MAX_LENGTH = 160;

const HEADER = ['change', 'subject', 'location', 'detail'];

/** A header and one line per finding, in columns; empty without findings. */
export function tableOf(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return [];
  const cells = findings.map((finding) => [finding.kind, finding.subject, finding.location, detailOf(finding)]);
  const rows = [HEADER, ...cells.map((row) => row.map(plain))];
  const widths = [0, 1, 2].map((column) => rows.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function detailOf({ kind, known, published }: Finding): string {
  if (kind === 'new') return published ?? '';
  return kind === 'removed' ? (known ?? '') : `${known} → ${published}`;
}

/** Escapes control characters and truncates: names come from a file and must not control the terminal. */
function plain(text: string): string {
  const visible = text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
  return visible.length > MAX_LENGTH ? `${visible.slice(0, MAX_LENGTH)}…` : visible;
}
