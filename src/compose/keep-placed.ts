import { isTextField } from './find-box.ts';
import type { Placed } from './pieces.ts';
import { placeText } from './read-box.ts';
import type { Box } from './types.ts';

/** The box's text as it stands now. */
export interface KeptText {
  place(): Placed;
  /** Calls `tell` after what was kept is known to be old. */
  onMutation(tell: () => void): void;
}

/**
 * Reads the box again only if something in it changed since: what is drawn is measured anew on every scroll, and a
 * long draft is not to be read for that.
 */
export function keepPlaced(box: Box, signal: AbortSignal): KeptText {
  // A field's value is one call, and its changes leave no record.
  if (isTextField(box.element)) return { place: () => placeText(box), onMutation() {} };

  let kept: Placed | undefined;
  let tell = () => {};
  const forget = () => {
    kept = undefined;
    tell();
  };
  const observer = new MutationObserver(forget);
  observer.observe(box.element, {
    childList: true,
    characterData: true,
    attributeFilter: ['contenteditable', 'hidden', 'alt'],
    subtree: true,
  });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      kept = undefined;
    },
    { once: true },
  );
  return {
    place() {
      // What was recorded and not yet handed to the callback above.
      if (observer.takeRecords().length > 0) forget();
      if (signal.aborted) return placeText(box);
      kept ??= placeText(box);
      return kept;
    },
    onMutation(then) {
      tell = then;
    },
  };
}
