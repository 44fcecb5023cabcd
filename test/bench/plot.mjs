// Line charts with logarithmic axes, as SVG text.
const [width, height] = [640, 360];
const [left, right, top, bottom] = [70, 20, 40, 50];
const colours = ['#0b6e99', '#b3541e', '#3a7d34'];

/**
 * @param chart `series`: `{ name, points: [x, y][] }`, all numbers greater than 0; `x` and `y` are the axis labels with units.
 */
export function plot({ title, x, y, series }) {
  const all = series.flatMap(({ points }) => points);
  const horizontal = axis(
    all.map(([value]) => value),
    left,
    width - right,
  );
  const vertical = axis(
    all.map(([, value]) => value),
    height - bottom,
    top,
  );
  const grid = [
    ...horizontal.ticks.map((tick) => line(horizontal.at(tick), top, horizontal.at(tick), height - bottom)),
    ...vertical.ticks.map((tick) => line(left, vertical.at(tick), width - right, vertical.at(tick))),
  ];
  const labels = [
    ...horizontal.ticks.map((tick) =>
      text(horizontal.at(tick), height - bottom + 18, tick.toLocaleString('en'), 'middle'),
    ),
    ...vertical.ticks.map((tick) => text(left - 8, vertical.at(tick) + 4, tick.toLocaleString('en'), 'end')),
    text((left + width - right) / 2, height - 10, x, 'middle'),
    `<text x="16" y="${(top + height - bottom) / 2}" text-anchor="middle" transform="rotate(-90 16 ${(top + height - bottom) / 2})">${escape(y)}</text>`,
    `<text x="${width / 2}" y="22" text-anchor="middle" font-size="15">${escape(title)}</text>`,
  ];
  const lines = series.map(({ name, points }, index) => {
    const colour = colours[index % colours.length];
    const drawn = points.map(([a, b]) => `${round(horizontal.at(a))},${round(vertical.at(b))}`);
    const dots = drawn.map((point) => `<circle cx="${point.replace(',', '" cy="')}" r="3" fill="${colour}"/>`);
    return [
      `<polyline points="${drawn.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      ...dots,
      `<text x="${left + 10}" y="${top + 16 + 18 * index}" fill="${colour}">${escape(name)}</text>`,
    ].join('\n');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">
<rect width="${width}" height="${height}" fill="white"/>
<g stroke="#ddd">${grid.join('')}</g>
${labels.join('\n')}
${lines.join('\n')}
</svg>
`;
}

function axis(values, from, to) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  const at = (value) => from + ((Math.log10(value) - low) / (high - low)) * (to - from);
  return { at, ticks: Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index)) };
}

const round = (value) => Math.round(value * 10) / 10;
const line = (x1, y1, x2, y2) => `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}"/>`;
const text = (x, y, content, anchor) =>
  `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${escape(content)}</text>`;
const escape = (content) => content.replace(/&/g, '&amp;').replace(/</g, '&lt;');
