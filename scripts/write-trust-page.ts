import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { trustWords } from '../src/i18n/trust.ts';
import { root } from './build-extension.ts';

/** docs/trust.md from the words that the options page shows; a test holds the two together. */
export function renderTrustPage(): string {
  const parts = (['vi', 'en'] as const).map((language) => {
    const { title, lead, sections } = trustWords[language];
    const written = sections.map(
      (section) => `## ${section.title}\n\n${section.points.map((point) => `- ${point}`).join('\n')}`,
    );
    return [`# ${title}`, lead, ...written].join('\n\n');
  });
  return `<!-- Written by scripts/write-trust-page.ts from src/i18n/trust.ts -->\n\n${parts.join('\n\n---\n\n')}\n`;
}

if (import.meta.main) writeFileSync(join(root, 'docs/trust.md'), renderTrustPage());
