import type { Finding } from '../check/types.ts';
import { fillIn } from '../i18n/fill-in.ts';
import type { MarksWords } from '../i18n/marks.ts';
import { countLevels } from './words.ts';

/** A pause in writing, in ms: what is new is told once, joined, when it is over. */
const pause = 1000;

export interface Speaker {
  /** Says it without a node in the page: a live region could be read by it. In Chrome from 141 on. */
  ariaNotify?(text: string): void;
}

/** What a finding is, wherever it stands. */
export function identify(finding: Finding, text: string): string {
  return `${finding.rule}\n${text.slice(finding.start, finding.end)}`;
}

/** Tells a screen reader how many findings are new; never which words. */
export function createAnnouncer(
  speaker: Speaker,
  view: Pick<Window, 'setTimeout' | 'clearTimeout'>,
  words: () => MarksWords,
  signal: AbortSignal,
): (findings: readonly Finding[], text: string) => void {
  if (!speaker.ariaNotify) return () => {};
  let told = new Set<string>();
  let timer = 0;
  signal.addEventListener('abort', () => view.clearTimeout(timer));

  return (findings, text) => {
    view.clearTimeout(timer);
    timer = view.setTimeout(() => {
      const keys = new Map(findings.map((finding) => [identify(finding, text), finding] as const));
      const news = [...keys].filter(([key]) => !told.has(key)).map(([, finding]) => finding);
      const { announce, announceNone, countedNew } = words();
      if (news.length > 0) speaker.ariaNotify?.(fillIn(announce, { parts: countLevels(news, countedNew) }));
      else if (findings.length === 0 && told.size > 0) speaker.ariaNotify?.(announceNone);
      told = new Set(keys.keys());
    }, pause);
  };
}
