import type { DraftChecker, Finding } from '../check/types.ts';
import type { BoxSession, Replaced } from '../compose/types.ts';
import type { CardAction, Marks } from '../marks/types.ts';
import type { ToPanel } from '../panel/messages.ts';
import type { ClauseId } from '../rules/types.ts';
import type { Settings } from '../settings/types.ts';
import { unfinishedFor } from './hold-back.ts';
import type { IgnoredInDraft } from './ignore.ts';
import { type Draft, type Found, findInDraft, type Judgement, judgeDraft } from './judge-draft.ts';

/** What the flow needs of the other rooms for one box. */
interface Rooms {
  /** As they stand now: settings may change while the box has the focus. */
  now(): { readonly checker: DraftChecker; readonly settings: Settings };
  /** A login or page name's findings; rejects where they can't be had. */
  checkName(name: string): Promise<readonly Finding[]>;
  readonly ignored: IgnoredInDraft;
  makeMarks(act: (action: CardAction) => Promise<Replaced>): Marks;
  hasImages(): boolean;
  isOwn(finding: Finding): boolean;
  tellPanel(message: ToPanel): void;
  /** "Xem điều khoản" */
  showClause(clause: ClauseId): void;
  /** "Bỏ qua cụm này" */
  keepIgnored(finding: Finding): void;
}

/** One box while it is followed. */
export interface Followed {
  readonly marks: Marks;
  /** Reads and judges again at the next frame: the settings changed. */
  judgeSoon(): void;
}

/** One box from focus to blur: every change is read, judged and shown, once a frame at most. */
export function followBox(session: BoxSession, rooms: Rooms): Followed {
  const { box, signal } = session;
  const view = box.element.ownerDocument.defaultView as Window;
  let text: string | undefined;
  /** The text that what is shown was found in. */
  let shownOf = '';
  let asked:
    | { readonly name: string; readonly settings: Settings; readonly findings: Promise<readonly Finding[]> }
    | undefined;
  let changedAt = Number.NEGATIVE_INFINITY;
  /** Where the caret stood at that change: once it has moved on, the syllable there is finished. */
  let wroteAt: number | undefined;
  let frame = 0;
  let later = 0;

  const marks = rooms.makeMarks((action) => answer(action));

  function judge(): void {
    frame = 0;
    if (signal.aborted) return;
    const read = session.read().text;
    const at = view.performance.now();
    const caret = session.caret();
    if (text !== undefined && read !== text) {
      changedAt = at;
      wroteAt = caret;
    }
    text = read;
    rooms.ignored.text = read;
    if (read.trim() === '') rooms.ignored.clear();
    const writingAt = at - changedAt < unfinishedFor && caret === wroteAt ? caret : undefined;
    const draft: Draft = { text: read, writingAt, ignored: rooms.ignored };
    if (box.surface === 'profile') void judgeName(draft);
    else show(draft, findInDraft(rooms.now().checker, read, { images: rooms.hasImages() }));
  }

  /** Of a name that was changed meanwhile, also since it was last judged, no answer is shown: the next one is on its way. */
  async function judgeName(draft: Draft): Promise<void> {
    const isCurrent = () => !signal.aborted && draft.text === text && session.read().text === text;
    const { settings } = rooms.now();
    if (asked?.name !== draft.text || asked.settings !== settings)
      asked = { name: draft.text, settings, findings: rooms.checkName(draft.text) };
    const mine = asked;
    try {
      const findings = await mine.findings;
      if (isCurrent()) show(draft, { findings, links: [], questions: [] });
    } catch {
      if (asked === mine) asked = undefined;
      if (isCurrent()) sayUnread();
    }
  }

  function show(draft: Draft, found: Found): void {
    const judgement = judgeDraft(draft, found, rooms.now().settings, rooms.isOwn);
    shownOf = draft.text;
    marks.show({ findings: judgement.findings, state: 'checked' });
    rooms.tellPanel(describeDraft(box.network, draft.text, judgement));
    view.clearTimeout(later);
    if (judgement.held > 0) later = view.setTimeout(judgeSoon, unfinishedFor);
  }

  /** Whatever fails in here is ours to bear: the page and the draft go on, and the badge says that it can't tell. */
  function judgeOrSayUnread(): void {
    try {
      if (box.surface === 'unknown') sayUnread();
      else judge();
    } catch {
      sayUnread();
    }
  }

  function sayUnread(): void {
    try {
      marks.show({ findings: [], state: 'unread' });
    } catch {
      // Nothing of ours can be shown: what stands there goes with the session.
    }
  }

  function judgeSoon(): void {
    if (frame === 0 && !signal.aborted) frame = view.requestAnimationFrame(judgeOrSayUnread);
  }

  async function answer({ kind, finding }: CardAction): Promise<Replaced> {
    const draft = shownOf;
    let replaced: Replaced = 'done';
    if (kind === 'apply' && finding.suggestion)
      replaced = await session.replace(
        finding,
        draft.slice(finding.start, finding.end),
        finding.suggestion.text,
      );
    if (kind === 'ignore-once') rooms.ignored.add(finding, draft);
    if (kind === 'ignore-phrase') rooms.keepIgnored(finding);
    if (kind === 'show-clause') rooms.showClause(finding.clause);
    judgeSoon();
    return replaced;
  }

  signal.addEventListener('abort', () => {
    view.cancelAnimationFrame(frame);
    view.clearTimeout(later);
    rooms.tellPanel({ kind: 'no-box' });
  });
  if (box.surface !== 'unknown') session.watch(judgeSoon);
  judgeOrSayUnread();
  return { marks, judgeSoon };
}

function describeDraft(network: string, text: string, judgement: Judgement): ToPanel {
  return {
    kind: 'draft',
    network,
    findings: judgement.findings.map((finding) => ({
      ...finding,
      quote: text.slice(finding.start, finding.end),
    })),
    links: judgement.links,
    questions: judgement.questions,
  };
}
