export interface Section {
  readonly title: string;
  /** What anyone runs to get the same figures. */
  readonly command: string;
  readonly figures: readonly (readonly [name: string, value: string])[];
}

/** The page of figures. Other pages quote from it; nothing there is written by hand. */
export function writePage(machine: string, sections: readonly Section[]): string {
  const parts = sections.map(
    ({ title, command, figures }) =>
      `## ${title}\n\n\`${command}\`\n\n| | |\n|---|---:|\n${figures.map(([name, value]) => `| ${name} | ${value} |`).join('\n')}\n`,
  );
  return `${head}\n${machine}\n\n${parts.join('\n')}`;
}

const head = `# Đo được / Measured

Trang này do \`npm run measured\` viết ra; không sửa tay. / Written by \`npm run measured\`; not edited by hand.
`;

/** Nested results as rows: \`{ check: { ms: 4 } }\` is "check · ms", 4. */
export function flatten(value: unknown, path: readonly string[] = []): [string, string][] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => flatten(inner, [...path, key]));
  return [[path.join(' · '), typeof value === 'number' ? round(value) : String(value)]];
}

function round(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toPrecision(3);
}
