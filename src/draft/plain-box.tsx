import type { Ref } from 'preact';
import { useCallback, useState } from 'preact/hooks';

interface PlainBoxProps {
  readonly box: 'post' | 'profile';
  readonly label: string;
  readonly placeholder: string;
  readonly oneLine?: boolean;
  readonly element?: Ref<HTMLDivElement>;
  onText?(text: string): void;
}

/**
 * A box for text that browsers don't write into their session files, which they do with a textarea. Uncontrolled:
 * what is in it belongs to the person and the editor's own undo, so nothing is rendered into it.
 */
export function PlainBox({ box, label, placeholder, oneLine = false, element, onText }: PlainBoxProps) {
  const [blank, setBlank] = useState(true);
  const attach = useCallback(
    (node: HTMLDivElement | null) => {
      if (typeof element === 'function') element(node);
      else if (element) element.current = node;
      // Where "plaintext-only" is not known it is the same as not editable.
      if (node && !node.isContentEditable) node.contentEditable = 'true';
    },
    [element],
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a textarea would be kept in the session files.
    <div
      ref={attach}
      class={`box ${oneLine ? 'line' : 'text'}${blank ? ' blank' : ''}`}
      contenteditable="plaintext-only"
      role="textbox"
      tabIndex={0}
      aria-multiline={!oneLine}
      aria-label={label}
      data-box={box}
      data-placeholder={placeholder}
      spellcheck={false}
      onKeyDown={(event) => {
        if (oneLine && event.key === 'Enter') event.preventDefault();
      }}
      onInput={({ currentTarget }) => {
        setBlank(isBlank(currentTarget));
        onText?.(readPlain(currentTarget));
      }}
    />
  );
}

/** An emptied box may keep a line break, which must stay: removing it would break the editor's undo. */
const isBlank = (box: HTMLElement) => box.textContent === '' && box.childElementCount < 2;

export function readPlain(box: HTMLElement): string {
  // biome-ignore lint/performance/useDomNodeTextContent: line ends are breaks or blocks here, which textContent drops.
  return box.innerText.replace(/\n$/, '');
}
