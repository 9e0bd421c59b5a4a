import { type Bytes, type Files, toUtf8, toUtf8WithBom } from '../bytes.ts';
import type { Plan } from '../plan.ts';
import { type Block, title } from './blocks.ts';
import { sayLimits } from './limits.ts';
import { sayBefore, sayPackages } from './packages.ts';
import { sayKey, sayPeople, sayPlaces } from './people.ts';
import { sayChange, sayCheck, sayRemove } from './run.ts';
import { sayLinux, sayMacos, sayWindows } from './systems.ts';
import { toHtml } from './to-html.ts';
import { toMarkdown } from './to-markdown.ts';

/** HUONG-DAN.md for Notepad of old (hence the byte order mark) and HUONG-DAN.html for the printer. */
export function writeGuide(plan: Plan, packages: Files): [path: string, bytes: Bytes][] {
  const name = `Cài Bảy Điều cho ${plan.unit}`;
  const blocks: readonly Block[] = [
    title(name),
    ...sayBefore(plan),
    ...sayPackages(plan, packages),
    ...sayWindows(plan),
    ...sayLinux(plan),
    ...sayMacos(plan),
    ...sayCheck(plan),
    ...sayChange(plan),
    ...sayRemove(plan),
    ...sayPeople(plan),
    ...sayLimits(plan),
    ...sayKey(plan),
    ...sayPlaces(plan),
  ];
  return [
    ['HUONG-DAN.md', toUtf8WithBom(toMarkdown(blocks))],
    ['HUONG-DAN.html', toUtf8(toHtml(blocks, name))],
  ];
}
