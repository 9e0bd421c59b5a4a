import { isTextField } from './find-box.ts';
import type { Placed } from './pieces.ts';
import { placeText } from './read-box.ts';
import type { Box } from './types.ts';

/**
 * Gives the box's text as it stands now, reading it again only if something in the box changed since: what is drawn is
 * measured anew on every scroll, and a long draft is not to be read for that.
 */
export function keepPlaced(box: Box, signal: AbortSignal): () => Placed {
  // A field's value is one call, and its changes leave no record.
  if (isTextField(box.element)) return () => placeText(box);

  let kept: Placed | undefined;
  const observer = new MutationObserver(() => {
    kept = undefined;
  });
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
  return () => {
    // What was recorded and not yet handed to the callback above.
    if (observer.takeRecords().length > 0 || signal.aborted) kept = undefined;
    kept ??= placeText(box);
    return kept;
  };
}
