import { untold } from '../i18n/marks.ts';
import { createAnnouncer, type Speaker } from './announce.ts';
import type { Area } from './areas.ts';
import { createBadge } from './badge.ts';
import { createCard } from './card.ts';
import { findAt, measureFindings, nearestTo } from './find-words.ts';
import { followBoxArea } from './follow-box-area.ts';
import { createHost } from './host.ts';
import { listen } from './listen.ts';
import { operateCard } from './operate-card.ts';
import { createPaint } from './paint.ts';
import { watchSeen } from './seen.ts';
import { settleBadge } from './settle-badge.ts';
import type { Marks, MarksOptions, Shield, Shown } from './types.ts';

/** Draws over one box until its session ends. */
export function createMarks(options: MarksOptions, shield: Shield): Marks {
  const { session } = options;
  const box = session.box.element;
  const document = box.ownerDocument;
  const view = document.defaultView!;
  const words = () => options.texts().words ?? untold;
  // Ends with the session, or before it if the page throws our host out twice.
  const end = new AbortController();
  const { signal } = end;
  session.signal.addEventListener('abort', () => end.abort());

  const host = createHost(box, signal);
  const paint = createPaint(document);
  const badge = createBadge(document, words);
  const card = createCard(document);
  const seen = watchSeen(card.element, host.element, view as Window & typeof globalThis);
  const mirror = document.createElement('div');
  mirror.className = 'mirror';
  host.root.append(mirror, paint.element, badge.element, card.element);

  let shown: Shown = { findings: [], state: 'unread' };
  let text = '';
  let area: Area | undefined;
  const place = settleBadge(badge, host.element, session, view);

  const speaker = document as Document & Speaker;
  const announce = createAnnouncer(speaker, view, words, signal);
  const desk = operateCard({
    ...{ options, words, card, host, seen, view },
    onChange: () => {
      badge.setExpanded(card.isOpen);
      draw();
    },
    speak: (line) => speaker.ariaNotify?.(line),
  });

  let isStale = false;
  /** `atPause`: now and then, not because something was just written or moved. */
  function draw(atPause = false): void {
    // Measured before the box's place is known, too: a field's mirror stands from the first moment, flagged or not.
    const underlines = measureFindings(session, shown.findings, text, desk.current);
    // A text that has just changed is judged within a frame: what stands would only flicker. One that nobody judges
    // is no longer what was underlined.
    if (underlines || !area || (atPause && isStale)) paint.draw((area && underlines) || []);
    isStale = !underlines && (isStale || atPause);
  }

  const ears = listen({
    ...{ host, box, card, desk },
    badge: badge.element,
    leave: () => options.leave(),
    toggle: (takesFocus) => {
      if (card.isOpen && !takesFocus) return desk.close(true);
      const finding = desk.current ?? nearestTo(session.caret() ?? 0, shown.findings);
      desk.open({ finding, anchor: badge.element.getBoundingClientRect(), takesFocus });
    },
    openAt: (x, y) => {
      const hit = findAt(session, shown.findings, text, x, y);
      if (hit) desk.open({ ...hit, takesFocus: false });
    },
  });
  shield.guard(host.element, ears, signal);
  host.show();
  badge.tell(shown);
  badge.setExpanded(false);
  followBoxArea(box, view, signal, {
    onMove: (now) => {
      area = now;
      paint.cover(now);
      place.move(now);
    },
    onReflow: () => draw(),
    onPause() {
      place.settle(area);
      // Firefox lays lines out again, with no event, when a font for a letter has arrived.
      draw(true);
    },
    onFail: () => end.abort(),
    goesOn: () => {
      if (!host.stands()) end.abort();
      return !signal.aborted;
    },
  });

  return {
    show(next) {
      if (signal.aborted) return;
      shown = next;
      text = next.state === 'checked' ? session.read().text : '';
      badge.tell(next);
      desk.show(next, text);
      announce(next.findings, text);
      draw();
    },
    open(finding) {
      if (signal.aborted) return;
      session.reveal(finding);
      const [line] = session.read().rects(finding);
      desk.open({ finding, anchor: line ?? box.getBoundingClientRect(), takesFocus: false });
    },
    close: () => desk.close(true),
    get holdsFocus() {
      return host.root.activeElement !== null;
    },
    mirror,
  };
}
