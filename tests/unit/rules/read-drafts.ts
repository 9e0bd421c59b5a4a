import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A piece of a draft; `rules`: the rules of which one must find exactly this piece; `optional`: may, need not. */
export interface Piece {
  readonly text: string;
  readonly rules?: readonly string[];
  readonly optional?: boolean;
}

/** A made-up post, in pieces, so that each can be written in another way and the spans still hold. */
export type Draft = readonly Piece[];

const PEOPLE = 'must/responsibility';
const SECRETS = 'must-not/state-secrets';
const SOURCES = 'must/official-sources';
const RULES: Readonly<Record<string, readonly string[]>> = {
  ph: [`${PEOPLE}/phone`],
  em: [`${PEOPLE}/email`],
  cc: [`${PEOPLE}/citizen-id`],
  old: [`${PEOPLE}/old-id`],
  bank: [`${PEOPLE}/bank-account`],
  card: [`${PEOPLE}/payment-card`],
  mst: [`${PEOPLE}/tax-code`],
  bh: [`${PEOPLE}/social-insurance`],
  pp: [`${PEOPLE}/passport`],
  pl: [`${PEOPLE}/number-plate`],
  ad: [`${PEOPLE}/address`],
  dob: [`${PEOPLE}/birth-date`],
  st: [`${PEOPLE}/student-number`],
  ch: [`${PEOPLE}/child`],
  sec: [`${SECRETS}/secrecy-mark`],
  rec: [`${SECRETS}/recall-mark`],
  circ: [`${SECRETS}/internal-circulation`],
  code: [`${SECRETS}/codename`],
  doc: [`${SECRETS}/document-number`, `${SECRETS}/seldom-published`],
  look: [`${SOURCES}/look-alike-link`],
  short: [`${SOURCES}/short-link`],
};
const MARKED = /\{(\??)([a-z/-]+)\|([^}]*)\}/g;

/** The drafts of a folder's files: parted by a line "--", "{ph|0901 234 567}" around what a rule must find. */
export function readDrafts(folder: string): readonly Draft[] {
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split(/^--$\n?/m)
      .map((draft) => draft.replace(/\n$/, ''))
      .filter((draft) => draft.trim() !== '')
      .map(readDraft),
  );
}

function readDraft(source: string): Draft {
  const pieces: Piece[] = [];
  let at = 0;
  for (const found of source.matchAll(MARKED)) {
    pieces.push({ text: source.slice(at, found.index) });
    pieces.push({ text: found[3]!, rules: namedBy(found[2]!), optional: found[1] === '?' });
    at = found.index + found[0].length;
  }
  return [...pieces, { text: source.slice(at) }];
}

/** "ph" is a rule in short, "bank/ph" one of two, "must-not/…/own-unit" a whole id. */
function namedBy(tag: string): readonly string[] {
  if (tag.startsWith('must')) return [tag];
  return tag.split('/').flatMap((short) => {
    const rules = RULES[short];
    if (!rules) throw new Error(`No rule is called “${short}” in drafts.`);
    return rules;
  });
}
