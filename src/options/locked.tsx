/** A lock and the words for it, beside what the person can't change. */
export function Locked({ text }: { readonly text: string }) {
  return (
    <span class="locked">
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d="M5 7V5a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6" />
        <rect x="3" y="7" width="10" height="7" rx="1.5" fill="currentColor" />
      </svg>
      {text}
    </span>
  );
}
