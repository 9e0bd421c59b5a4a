import type { AnswerRequest, RecordedRequest } from './serve-site.ts';
import type { Truthy } from './wait-until.ts';

export type BrowserName = 'chromium' | 'firefox';

export interface OpenOptions {
  /** A built extension; the shipped build of this browser when left out, none for `false`. */
  readonly extensionDir?: string | false;
  /** The browser's policies install the extension: nothing that stands in their way is switched off. */
  readonly mandated?: boolean;
  /** Kept after close, so that a test can look into it; a fresh one, removed on close, when left out. */
  readonly profileDir?: string;
  /** Shows a window instead of running headless. */
  readonly visible?: boolean;
  readonly viewport?: Viewport;
  /** What the hosts answer, instead of the fixtures. */
  readonly answer?: AnswerRequest;
}

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

export interface Media {
  readonly colourScheme?: 'light' | 'dark';
  readonly reducedMotion?: boolean;
  readonly forcedColours?: boolean;
}

/** A real browser with the extension, whose every request ends on loopback. */
export interface Browser {
  readonly name: BrowserName;
  /** Empty without an extension. Firefox: the host part of moz-extension://, not the add-on's id. */
  readonly extensionId: string;
  /** Every CONNECT and every request of the whole session, the browser's own included, oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** A tab that shows nothing yet: new, or emptied since an earlier test. */
  newPage(): Promise<Page>;
  /** Closes every tab that was opened since the start, but for one that it empties: one that stays goes on drawing. */
  closePages(): Promise<void>;
  /** A tab on a page of the extension, `sidepanel.html` for instance. */
  openExtensionPage(path: string): Promise<Page>;
  /** Fills the clipboard as a person does: a copy on another page. */
  copy(text: string): Promise<void>;
  /** Firefox alone: an expression run in the browser's own window. */
  inOwnWindow?(expression: string): Promise<unknown>;
  /** Also when a person closes the window. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** What crosses between a test and a page. */
export type Json =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Json[]
  | { readonly [key: string]: Json };

export type Run<A extends readonly Json[], T> = (...args: A) => T | Promise<T>;
export type RunInRoot<A extends readonly Json[], T> = (root: ShadowRoot, ...args: A) => T | Promise<T>;

/** One tab. Functions are sent as source: they see their arguments and the page, nothing of the test. */
export interface Page {
  readonly browser: Browser;
  goto(url: string): Promise<void>;
  /** Leaves the page and forgets its errors: as a new tab. */
  empty(): Promise<void>;
  /** In the page's main world, also under a strict CSP. */
  evaluate<A extends readonly Json[], T>(run: Run<A, T>, ...args: A): Promise<T>;
  /**
   * In the closed shadow root that the extension draws in; `undefined` while there is none. Runs in a world of its
   * own through the debugging protocol, so neither the page nor the product knows.
   */
  pierce<A extends readonly Json[], T>(run: RunInRoot<A, T>, ...args: A): Promise<T | undefined>;
  /** Polls `run` in the page until it gives something truthy. */
  waitFor<A extends readonly Json[], T>(run: Run<A, T>, ...args: A): Promise<Truthy<T>>;
  /** Polls `run` in our closed root until it gives something truthy. */
  waitForPierced<A extends readonly Json[], T>(run: RunInRoot<A, T>, ...args: A): Promise<Truthy<T>>;
  /** Key by key, with real key events; `\n` is Enter. `pauseMs` between keys, 0 when left out. */
  type(text: string, pauseMs?: number): Promise<void>;
  /** One key or chord: `Backspace`, `Control+z`, `Alt+Shift+7`. */
  press(chord: string): Promise<void>;
  /** What an input method shows while a syllable is not decided yet, in place of what it showed before. */
  compose(text: string): Promise<void>;
  /** The input method has decided: its syllable is put. */
  commit(text: string): Promise<void>;
  /** Copies on another page, comes back, presses Ctrl+V where the focus is. */
  paste(text: string): Promise<void>;
  moveMouse(x: number, y: number): Promise<void>;
  /** A real click at viewport coordinates. */
  click(x: number, y: number): Promise<void>;
  /** A real click in the middle of the first match, scrolled into view. */
  clickOn(selector: string): Promise<void>;
  wheel(x: number, y: number, deltaY: number): Promise<void>;
  /** PNG of the viewport. */
  screenshot(): Promise<Uint8Array>;
  setViewport(viewport: Viewport): Promise<void>;
  emulate(media: Media): Promise<void>;
  bringToFront(): Promise<void>;
  /** Errors that nobody caught and console errors, since the page was opened. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}
