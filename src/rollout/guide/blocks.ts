/** A page of instructions, written once and shown as Markdown and as HTML. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'subheading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: Inline }
  | { readonly kind: 'list' | 'steps'; readonly items: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'quote'; readonly lines: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly Inline[])[];
    };

export interface Code {
  readonly code: string;
}
export type Inline = string | readonly (string | Code)[];

export const code = (text: string): Code => ({ code: text });

/** Text with pieces of code in it: say`Chép ${code('packages/')} lên máy chủ`. */
export const say = (texts: TemplateStringsArray, ...parts: readonly (string | Code)[]): Inline =>
  texts.flatMap((text, i) => [text, parts[i] ?? '']).filter((part) => part !== '');

export const title = (text: string): Block => ({ kind: 'title', text });
export const heading = (text: string): Block => ({ kind: 'heading', text });
export const subheading = (text: string): Block => ({ kind: 'subheading', text });
export const text = (inline: Inline): Block => ({ kind: 'text', text: inline });
export const list = (...items: readonly Inline[]): Block => ({ kind: 'list', items });
export const steps = (...items: readonly Inline[]): Block => ({ kind: 'steps', items });
export const codeBlock = (...lines: readonly string[]): Block => ({ kind: 'code', text: lines.join('\n') });
export const quote = (...lines: readonly string[]): Block => ({ kind: 'quote', lines });
export const table = (head: readonly string[], rows: readonly (readonly Inline[])[]): Block => ({
  kind: 'table',
  head,
  rows,
});
