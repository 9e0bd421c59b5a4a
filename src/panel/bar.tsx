import type { ComponentChildren } from 'preact';

/** The head of each of the extension's pages. */
export function Bar({ title, children }: { readonly title: string; readonly children?: ComponentChildren }) {
  return (
    <header class="bar">
      <img src="/icons/64.png" alt="" />
      <h1>{title}</h1>
      {children && <nav>{children}</nav>}
    </header>
  );
}
