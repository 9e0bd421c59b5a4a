import { createDraftChecker } from '../check/create-draft-checker.ts';
import { Machine } from '../check/machine.ts';
import type { DraftChecker, Finding } from '../check/types.ts';
import { type FocusWatch, followFocus } from '../compose/follow-focus.ts';
import { hasAttachment } from '../compose/has-attachment.ts';
import type { Box, BoxSession } from '../compose/types.ts';
import { createMarks } from '../marks/create-marks.ts';
import { installShield } from '../marks/shield.ts';
import type { Marks, MarksTexts } from '../marks/types.ts';
import type { Platform } from '../platforms/types.ts';
import { noTexts } from '../rules/card-texts.ts';
import type { CompiledRules } from '../rules/compiled.ts';
import type { Language } from '../rules/types.ts';
import { isOwn } from '../settings/own.ts';
import { readSettings, type StorageDoor, watchSettings } from '../settings/read-settings.ts';
import type { Settings } from '../settings/types.ts';
import { ignorePhrase } from '../settings/write-settings.ts';
import { type Followed, followBox } from './follow-box.ts';
import { IgnoredInDraft } from './ignore.ts';
import type { PanelLine } from './panel-line.ts';

/** What a page hands in: its window, what is shipped, and the doors to the browser and to the panel. */
interface FlowParts {
  readonly window: Window;
  readonly platform: Platform;
  readonly storage: StorageDoor;
  readonly rules: CompiledRules;
  /** What cards say in a language, or nothing if it can't be had. */
  textsIn(language: Language): Promise<MarksTexts | undefined>;
  /** A login or page name's findings; rejects where they can't be had. */
  checkName(name: string): Promise<readonly Finding[]>;
  readonly panel: PanelLine;
  /** Opens the panel, in the person's own click. */
  openPanel(): void;
  readonly signal: AbortSignal;
}

/** What the first box waits for. */
interface Ready {
  readonly settings: Settings;
  /** None yet until the first box has asked for them. */
  readonly texts: { now: MarksTexts };
  readonly checker: DraftChecker;
}

/**
 * Follows the focus of one page. Until a box of a network has had it, this costs the focus listeners alone: settings
 * are read, and the checker is made, for the first box.
 * Call it at `document_start`.
 */
export function startFlow(parts: FlowParts): void {
  const { window, platform, storage, panel, signal } = parts;
  const drafts = new WeakMap<HTMLElement, IgnoredInDraft>();
  let ready: Ready | undefined;
  let current: { readonly session: BoxSession; readonly followed: Followed } | undefined;
  let marks: Marks | undefined;
  let asked = false;
  let isAsking = false;

  const take = (settings: Settings) => {
    const isOtherLanguage = ready?.settings.language !== settings.language;
    const texts = isOtherLanguage ? { now: noTexts } : ready!.texts;
    const machine = new Machine(parts.rules, settings.unit, settings.spelled);
    ready = { settings, texts, checker: createDraftChecker(machine) };
    // A card that speaks the old language goes with its session; the focus is where it was.
    focus.recheck(isOtherLanguage);
    current?.followed.judgeSoon();
  };
  // Without a checker no box is followed; the page and the person hear nothing of why.
  const takeQuietly = (settings: Settings) => {
    try {
      take(settings);
    } catch {
      ready = undefined;
    }
  };
  // Nothing waits for the words: underlines come first, and a card is filled when it opens.
  const askForTexts = (texts: { now: MarksTexts }, language: Language) => {
    void parts.textsIn(language).then((answer) => {
      texts.now = answer ?? noTexts;
      // The badge's name may have been said in the built-in language.
      if (answer?.words) current?.followed.judgeSoon();
    });
  };
  const ask = () => {
    if (!asked) watchSettings(storage, takeQuietly, signal);
    asked = true;
    isAsking = true;
    // Storage that does not answer is asked again at the next box: without it we can't know what was turned off.
    void readSettings(storage)
      .then(takeQuietly, () => {})
      .finally(() => {
        isAsking = false;
      });
  };
  const wants = (box: Box) => {
    if (!ready && !isAsking) ask();
    return ready !== undefined && isWanted(box, ready.settings);
  };
  const now = () => {
    if (!ready) throw new Error('no box is followed before the settings are read');
    return ready;
  };

  /** Kept by box; a box that an editor made anew, in place of one that is gone, has the draft of the old one. */
  const ignoredIn = ({ box, read }: BoxSession) => {
    const last = current?.session.box.element;
    const left = last?.isConnected === false ? drafts.get(last) : undefined;
    const ignored =
      drafts.get(box.element) ?? (left?.isContinuedIn(read().text) ? left : new IgnoredInDraft());
    drafts.set(box.element, ignored);
    return ignored;
  };

  const follow = (session: BoxSession) => {
    const { texts, settings } = now();
    const { language, unit } = settings;
    if (texts.now === noTexts) askForTexts(texts, language);
    const followed = followBox(session, {
      now,
      checkName: parts.checkName,
      ignored: ignoredIn(session),
      makeMarks(act) {
        marks = createMarks(
          {
            ...{ session, act, texts: () => texts.now, leave: () => focus.recheck() },
            ...(unit?.contact && { contact: unit.contact }),
          },
          shield,
        );
        return marks;
      },
      hasImages: () => hasAttachment(session.box, platform),
      isOwn: ({ value }) => value !== undefined && isOwn(value, now().settings.own),
      tellPanel: panel.tell,
      showClause(clause) {
        parts.openPanel();
        panel.showClause(clause);
      },
      keepIgnored({ rule, phrase }) {
        if (phrase !== undefined) void ignorePhrase(storage, { rule, phrase }).catch(() => {});
      },
    });
    current = { session, followed };
  };
  // What fails in our rooms must not surface in the page's handlers: the person writes on as if we weren't there.
  const followQuietly = (session: BoxSession) => {
    try {
      follow(session);
    } catch {
      current = undefined;
    }
  };

  const focus: FocusWatch = followFocus(
    {
      window,
      platform,
      wants,
      keep: () => marks?.holdsFocus ?? false,
      mirrorIn: () => marks?.mirror ?? window.document.createDocumentFragment(),
    },
    followQuietly,
    signal,
  );
  // After the focus listeners: the shield keeps from later ones what goes in and out of our host.
  const shield = installShield(window);
  panel.onReveal((span) => {
    if (current && !current.session.signal.aborted) current.session.reveal(span);
  });
}

function isWanted({ network, surface }: Box, settings: Settings): boolean {
  if (settings.networks[network] === false) return false;
  return surface !== 'message' || settings.privateMessages[network] === true;
}
