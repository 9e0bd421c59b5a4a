import { sheetText } from './sheet.ts';

/** The one node of ours in the page: an anonymous element with `popover` and nothing else, a closed root inside. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Draws it: after the shield guards it, since the page could hear the popover open. */
  show(): void;
  /** Brings it back once if the page took it out. False: it is gone, and stays gone. */
  stands(): boolean;
  /** Puts it on top again. On the person's gesture only: the top layer is not to be fought for. */
  raise(): void;
}

export function createHost(box: Element, signal: AbortSignal): Host {
  const document = box.ownerDocument;
  const parent = placeFor(box);
  const element = document.createElement('div');
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'closed' });
  // A sheet of the closed root: no CSP of the page reaches it, and no page script reads it.
  adopt(root);

  parent.append(element);
  const show = () => {
    if (element.parentNode !== parent) parent.append(element);
    if (!element.matches(':popover-open')) element.showPopover();
  };
  let broughtBack = false;
  signal.addEventListener('abort', () => element.remove());

  return {
    element,
    root,
    show,
    stands() {
      if (element.parentNode === parent && element.matches(':popover-open')) return true;
      if (broughtBack || !parent.isConnected) return false;
      broughtBack = true;
      show();
      return true;
    },
    raise() {
      if (!element.isConnected) return;
      element.hidePopover();
      element.showPopover();
    },
  };
}

function adopt(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(sheetText);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Older Firefox refuses it from a content script (bug 1928865). A page's style-src may refuse this in turn.
    const style = root.ownerDocument.createElement('style');
    style.textContent = sheetText;
    root.append(style);
  }
}

/**
 * An open modal dialog makes everything outside it inert, so our card must be inside; an open popover would close
 * at a click outside it.
 */
function placeFor(box: Element): Element {
  for (let at: Element | null = box; at; at = above(at)) if (at.matches(':modal, :popover-open')) return at;
  return box.ownerDocument.documentElement;
}

/** The element around this one as it is drawn, through slots and open shadow roots. */
export function above(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
