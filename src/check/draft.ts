import { linkKind } from '../detectors/link.ts';
import type { CompiledCondition } from '../rules/compiled.ts';
import { commonEnd, commonStart } from '../text/common-ends.ts';
import { Fold } from '../text/fold.ts';
import { cutParagraphs } from '../text/paragraphs.ts';
import type { Candidate } from './candidate.ts';
import { cuesOf, type Ground, groupsOf, isOfText } from './conditions.ts';
import type { TextSignal } from './find-signals.ts';
import { judgeParagraph } from './judge-paragraph.ts';
import type { Machine } from './machine.ts';
import { Paragraph } from './paragraph.ts';
import { settleOverlaps } from './settle-overlaps.ts';
import type { Link } from './types.ts';

/** What is remembered of a paragraph, so that it costs nothing while it stays as it is. Offsets are its own. */
export interface Judged {
  /** Overlaps are settled already if none of them is open. */
  readonly candidates: readonly Candidate[];
  readonly isSettled: boolean;
  /** The groups of which it has a cue, for the rules that look at the whole draft. */
  readonly cues: readonly number[];
  /** Which signals it shows; asked for rarely, so worked out when asked. */
  signals?: Map<TextSignal, boolean>;
  links?: readonly Link[];
}

export interface PlacedParagraph {
  readonly start: number;
  readonly end: number;
  readonly judged: Judged;
}

/** A draft with its paragraphs, empty ones left out. */
export interface Draft {
  readonly text: string;
  readonly images: boolean;
  readonly paragraphs: readonly PlacedParagraph[];
}

/** Cuts drafts into paragraphs and judges those that were not there when it last read the draft. */
export class DraftReader {
  readonly #machine: Machine;
  readonly #paragraph = new Paragraph(new Fold());
  readonly #last: Record<'plain' | 'images', Draft> = {
    plain: { text: '', images: false, paragraphs: [] },
    images: { text: '', images: true, paragraphs: [] },
  };

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  read(text: string, images: boolean): Draft {
    const kind = images ? 'images' : 'plain';
    if (this.#last[kind].text !== text)
      this.#last[kind] = { text, images, paragraphs: this.#reread(text, this.#last[kind]) };
    return this.#last[kind];
  }

  /** Keeps the paragraphs before and after what changed. A line end must be unchanged too, or it may part nothing. */
  #reread(text: string, { text: before, images, paragraphs }: Draft): PlacedParagraph[] {
    const same = commonStart(before, text);
    const sameEnd = commonEnd(before, text, Math.min(before.length, text.length) - same);
    const shift = text.length - before.length;
    const first = paragraphs.findIndex(({ end }) => end >= same);
    const head = first < 0 ? paragraphs : paragraphs.slice(0, first);
    const last = paragraphs.findLastIndex(({ start }) => start <= before.length - sameEnd);
    const tail = paragraphs
      .slice(Math.max(last + 1, head.length))
      .map(({ start, end, judged }) => ({ start: start + shift, end: end + shift, judged }));
    const from = head.at(-1)?.end ?? 0;
    const until = tail[0]?.start ?? text.length;
    const read = cutParagraphs(text, from, until).flatMap(({ start, end }) =>
      start === end ? [] : [{ start, end, judged: this.#judge(text, start, end, images) }],
    );
    return [...head, ...read, ...tail];
  }

  #judge(text: string, start: number, end: number, images: boolean): Judged {
    const ground = this.#ground(text, start, end, images);
    const candidates = judgeParagraph(this.#machine, ground);
    const isSettled = candidates.every(({ open }) => open.length === 0);
    return {
      candidates: isSettled ? settleOverlaps(candidates) : candidates,
      isSettled,
      cues: cuesOf(ground),
    };
  }

  #ground(text: string, start: number, end: number, images: boolean): Ground {
    this.#paragraph.renew(text, start, end);
    return { paragraph: this.#paragraph, plan: this.#machine.plan, images };
  }

  /** Whether a paragraph of the draft has, anywhere, what the condition names. */
  has(draft: Draft, paragraph: PlacedParagraph, condition: CompiledCondition): boolean {
    if (condition.any) return condition.any.some((inner) => this.has(draft, paragraph, inner));
    const { start, end, judged } = paragraph;
    const groups = groupsOf(condition, this.#machine.plan);
    if (groups) return groups.some((group) => judged.cues.includes(group));
    const { signal } = condition;
    if (!isOfText(signal)) return false;
    judged.signals ??= new Map();
    const known = judged.signals.get(signal);
    if (known !== undefined) return known;
    const has = this.#ground(draft.text, start, end, draft.images).paragraph.signal(signal).length > 0;
    judged.signals.set(signal, has);
    return has;
  }

  linksOf({ text, images }: Draft, { start, end, judged }: PlacedParagraph): readonly Link[] {
    if (!judged.links) {
      const { paragraph } = this.#ground(text, start, end, images);
      judged.links = paragraph.links.map(({ start, end, host }) => {
        const span = { start: paragraph.fold.startOf(start), end: paragraph.fold.endOf(end - 1) };
        return { ...span, host, kind: linkKind(host, this.#machine.unit) };
      });
    }
    return judged.links;
  }
}
