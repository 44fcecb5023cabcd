import type { Finding } from '../../spec/index.js';

/** Characters of a name or value that are shown; the vendor's longest have about 60. */
const LONGEST = 160;

const HEADER = ['change', 'what', 'where', 'detail'];

/** A header and one line a finding, in columns; nothing for none. */
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
  return kind === 'gone' ? (known ?? '') : `${known} → ${published}`;
}

/** Names come from a file: none may steer the terminal, or push the others off the screen. */
function plain(text: string): string {
  const visible = text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
  return visible.length > LONGEST ? `${visible.slice(0, LONGEST)}…` : visible;
}
