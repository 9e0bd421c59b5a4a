import { linkKind } from '../detectors/link.ts';
import type { CompiledCondition } from '../rules/compiled.ts';
import { Fold } from '../text/fold.ts';
import { cutParagraphs } from '../text/paragraphs.ts';
import type { Candidate } from './candidate.ts';
import { type Ground, placesOf } from './conditions.ts';
import { judgeParagraph } from './judge-paragraph.ts';
import type { Machine } from './machine.ts';
import { Paragraph } from './paragraph.ts';
import { settleOverlaps } from './settle-overlaps.ts';
import type { Link } from './types.ts';

/** What is remembered of a paragraph, so that it costs nothing while it stays as it is. Offsets are its own. */
export interface Judged {
  readonly text: string;
  readonly images: boolean;
  /** Overlaps are settled already if none of them is open. */
  readonly candidates: readonly Candidate[];
  readonly isSettled: boolean;
  /** Whether the paragraph has what a condition names; asked for rarely, so worked out when asked. */
  has?: Map<CompiledCondition, boolean>;
  links?: readonly Link[];
}

const nothing: readonly Candidate[] = [];

export interface PlacedParagraph {
  readonly start: number;
  readonly judged: Judged;
}

/** Cuts drafts into paragraphs and judges those that it has not seen in the draft before. */
export class DraftReader {
  readonly #machine: Machine;
  readonly #paragraph = new Paragraph(new Fold());
  readonly #memories: Record<'plain' | 'images', Map<string, Judged>> = {
    plain: new Map(),
    images: new Map(),
  };

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  read(text: string, images: boolean): PlacedParagraph[] {
    const kind = images ? 'images' : 'plain';
    const before = this.#memories[kind];
    const now = new Map<string, Judged>();
    const placed: PlacedParagraph[] = [];
    for (const { start, end } of cutParagraphs(text)) {
      if (start === end) continue;
      const own = text.slice(start, end);
      const judged = now.get(own) ?? before.get(own) ?? this.#judge(own, images);
      now.set(own, judged);
      placed.push({ start, judged });
    }
    this.#memories[kind] = now;
    return placed;
  }

  #judge(text: string, images: boolean): Judged {
    if (!this.#machine.sieve.mayMatter(text)) return { text, images, candidates: nothing, isSettled: true };
    const ground = this.#ground(text, images);
    const candidates = judgeParagraph(this.#machine, ground);
    const isSettled = candidates.every(({ open }) => open.length === 0);
    return { text, images, candidates: isSettled ? settleOverlaps(candidates) : candidates, isSettled };
  }

  #ground(text: string, images: boolean): Ground {
    this.#paragraph.renew(text);
    return { paragraph: this.#paragraph, plan: this.#machine.plan, images };
  }

  /** Whether a paragraph has, anywhere, what the condition names. */
  has(judged: Judged, condition: CompiledCondition): boolean {
    judged.has ??= new Map();
    const known = judged.has.get(condition);
    if (known !== undefined) return known;
    const ground = this.#ground(judged.text, judged.images);
    this.#machine.findPhrases(this.#paragraph);
    const has = hasAnywhere(condition, ground);
    judged.has.set(condition, has);
    return has;
  }

  linksOf(judged: Judged): readonly Link[] {
    if (!judged.links) {
      const { paragraph } = this.#ground(judged.text, judged.images);
      judged.links = paragraph.links.map(({ start, end, host }) => {
        const span = { start: paragraph.fold.startOf(start), end: paragraph.fold.endOf(end - 1) };
        return { ...span, host, kind: linkKind(host, this.#machine.unit) };
      });
    }
    return judged.links;
  }
}

function hasAnywhere(condition: CompiledCondition, ground: Ground): boolean {
  if (condition.any) return condition.any.some((inner) => hasAnywhere(inner, ground));
  return placesOf(condition, ground).length > 0;
}
