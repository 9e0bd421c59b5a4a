import type { Finding } from '../check/types.ts';
import type { MarksWords } from '../i18n/marks.ts';
import { identify } from './announce.ts';
import type { Area } from './areas.ts';
import type { Card, CardButton } from './card.ts';
import { placeCard } from './card-place.ts';
import { type CardView, describeFinding, describeNothing } from './describe-finding.ts';
import type { Host } from './host.ts';
import type { Seen } from './seen.ts';
import type { CardAction, MarksOptions, Shown } from './types.ts';

export interface CardDesk {
  /** The finding that the open card speaks of. */
  readonly current: Finding | undefined;
  open(at: {
    readonly finding: Finding | undefined;
    readonly anchor: Area;
    readonly takesFocus: boolean;
  }): void;
  /** `givesBack`: the caret goes to where it was, if the card had the focus. */
  close(givesBack: boolean): void;
  show(shown: Shown, text: string): void;
  press(button: CardButton): void;
  step(by: 1 | -1): void;
  moveFocus(by: 1 | -1): void;
  /** True while a suggestion is being put into the box: the focus may go there. */
  readonly isApplying: boolean;
}

interface Parts {
  readonly options: MarksOptions;
  words(): MarksWords;
  readonly card: Card;
  readonly host: Host;
  readonly seen: Seen;
  readonly view: Window;
  onChange(): void;
  speak(line: string): void;
}

/** What happens to the card: which finding it speaks of, and what its buttons do. */
export function operateCard({ options, words, card, host, seen, view, onChange, speak }: Parts): CardDesk {
  const { session } = options;
  let shown: Shown = { findings: [], state: 'unread' };
  let text = '';
  let index = 0;
  let caret: number | undefined;
  let isApplying = false;

  const current = () => (card.isOpen ? shown.findings[index] : undefined);
  const describe = (): CardView => {
    const finding = shown.findings[index];
    if (!finding || shown.state === 'unread') return describeNothing(shown.state, words());
    const quote = text.slice(finding.start, finding.end);
    return describeFinding(
      { finding, index, total: shown.findings.length, quote },
      { ...options, texts: options.texts() },
      words(),
    );
  };
  const refill = () => {
    const view = describe();
    card.fill(view, words());
    seen.restart();
    onChange();
    return view;
  };
  const holdsFocus = () => host.root.activeElement !== null;

  function close(givesBack: boolean): void {
    if (!card.isOpen) return;
    if (givesBack && holdsFocus()) {
      session.box.element.focus({ preventScroll: true });
      if (caret !== undefined) session.setCaret(caret);
    }
    card.setOpen(false);
    seen.stop();
    onChange();
  }

  async function act(action: CardAction): Promise<void> {
    // A page can cover or fade what is under a click: what could not be seen does nothing.
    if (!seen.holds()) {
      host.raise();
      seen.restart();
      card.tell(words().notSeen);
      return;
    }
    if (action.kind !== 'apply') {
      await options.act(action);
      return;
    }
    isApplying = true;
    const replaced = await options.act(action).finally(() => {
      isApplying = false;
    });
    if (replaced === 'refused') card.tell(words().refused);
    else close(true);
  }

  function step(by: 1 | -1): void {
    const total = shown.findings.length;
    if (total < 2) return;
    index = (index + by + total) % total;
    const { level, title, position } = refill();
    speak(`${position}. ${level}: ${title}`);
  }

  return {
    get current() {
      return current();
    },
    get isApplying() {
      return isApplying;
    },
    open({ finding, anchor, takesFocus }) {
      if (takesFocus && !holdsFocus()) caret = session.caret();
      index = Math.max(0, finding ? shown.findings.indexOf(finding) : 0);
      card.setOpen(true);
      refill();
      const size = { width: card.element.offsetWidth, height: card.element.offsetHeight };
      const room = { width: view.innerWidth, height: view.innerHeight };
      card.moveTo(placeCard(size, room, session.box.element.getBoundingClientRect(), anchor));
      if (takesFocus) card.element.focus({ preventScroll: true });
    },
    close,
    show(next, nextText) {
      const before = shown.findings[index];
      const key = before && identify(before, text);
      const sameState = next.state === shown.state && next.findings.length === shown.findings.length;
      shown = next;
      text = nextText;
      // It never closes of itself, and stays where it is: a page that changes its own box would learn from that.
      const kept = next.findings.findIndex((finding) => identify(finding, nextText) === key);
      const now = next.findings[index];
      if (!now || identify(now, nextText) !== key) {
        index = kept >= 0 ? kept : Math.max(0, Math.min(index, next.findings.length - 1));
      }
      if (card.isOpen && !(sameState && kept >= 0)) refill();
    },
    press(button) {
      const finding = current();
      if (button === 'close') close(true);
      else if (button === 'previous') step(-1);
      else if (button === 'next') step(1);
      else if (finding) act({ kind: kinds[button], finding }).catch(() => card.tell(words().refused));
    },
    step,
    moveFocus(by) {
      const stops = card.stops();
      const at = stops.findIndex((stop) => stop.matches(':focus'));
      const to = at < 0 ? (by > 0 ? 0 : stops.length - 1) : (at + by + stops.length) % stops.length;
      stops[to]?.focus({ preventScroll: true });
    },
  };
}

const kinds = {
  apply: 'apply',
  ignoreOnce: 'ignore-once',
  ignorePhrase: 'ignore-phrase',
  showClause: 'show-clause',
} as const;
