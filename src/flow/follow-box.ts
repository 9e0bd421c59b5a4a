import type { Checker, Finding } from '../check/types.ts';
import type { BoxSession, Replaced } from '../compose/types.ts';
import type { CardAction, Marks } from '../marks/types.ts';
import type { ToPanel } from '../panel/messages.ts';
import type { Settings } from '../settings/types.ts';
import { unfinishedFor } from './hold-back.ts';
import type { IgnoredInDraft } from './ignore.ts';
import { judgeDraft } from './judge-draft.ts';

/** What the flow needs of the other rooms for one box. */
export interface Rooms {
  readonly checker: Checker;
  readonly settings: Settings;
  readonly ignored: IgnoredInDraft;
  makeMarks(session: BoxSession, act: (action: CardAction) => Promise<Replaced>): Marks;
  /** Calls back whenever the text or the caret may have changed, until the session's signal. */
  watch(session: BoxSession, onMaybeChanged: () => void): void;
  hasImages(session: BoxSession): boolean;
  isOwn(finding: Finding): boolean;
  tellPanel(message: ToPanel): void;
  /** "Xem điều khoản" */
  showClause(clause: string): void;
  /** "Bỏ qua cụm này" */
  keepIgnored(finding: Finding): void;
}

/** One box from focus to blur: every change is read, judged and shown, once a frame at most. */
export function followBox(session: BoxSession, rooms: Rooms): Marks {
  const { box, signal } = session;
  const view = box.element.ownerDocument.defaultView;
  let text: string | undefined;
  let changedAt = 0;
  let frame = 0;
  let later = 0;

  const act = (action: CardAction) => answer(action);
  const marks = rooms.makeMarks(session, act);

  const judge = () => {
    frame = 0;
    if (signal.aborted || !view) return;
    const now = view.performance.now();
    const read = readText(session);
    if (read === undefined) {
      marks.show({ findings: [], state: 'unread' });
      return;
    }
    if (read !== text) {
      if (text !== undefined) changedAt = now;
      text = read;
      if (read.trim() === '') rooms.ignored.clear();
    }
    const isWriting = now - changedAt < unfinishedFor && changedAt > 0;
    const judgement = judgeDraft(
      {
        text: read,
        writingAt: isWriting ? session.caret() : undefined,
        facts: { images: rooms.hasImages(session) },
        ignored: rooms.ignored,
      },
      rooms.checker,
      rooms.settings,
      rooms.isOwn,
    );
    marks.show({ findings: judgement.findings, state: 'checked' });
    rooms.tellPanel({
      kind: 'draft',
      network: box.network,
      findings: judgement.findings.map((finding) => ({
        ...finding,
        quote: read.slice(finding.start, finding.end),
      })),
      links: judgement.links,
      questions: judgement.questions,
    });
    view.clearTimeout(later);
    if (judgement.held > 0) later = view.setTimeout(soon, unfinishedFor);
  };
  const soon = () => {
    if (frame === 0 && view && !signal.aborted) frame = view.requestAnimationFrame(judge);
  };
  const answer = async ({ kind, finding }: CardAction): Promise<Replaced> => {
    let replaced: Replaced = 'done';
    const quote = text?.slice(finding.start, finding.end) ?? '';
    if (kind === 'apply' && finding.suggestion)
      replaced = await session.replace(finding, quote, finding.suggestion.text);
    if (kind === 'ignore-once') rooms.ignored.add(finding, text ?? '');
    if (kind === 'ignore-phrase') rooms.keepIgnored(finding);
    if (kind === 'show-clause') rooms.showClause(finding.clause);
    soon();
    return replaced;
  };

  signal.addEventListener('abort', () => {
    view?.cancelAnimationFrame(frame);
    view?.clearTimeout(later);
    rooms.tellPanel({ kind: 'no-box' });
  });
  rooms.watch(session, soon);
  judge();
  return marks;
}

function readText(session: BoxSession): string | undefined {
  try {
    return session.read().text;
  } catch {
    return undefined;
  }
}
