import type { TrustWords } from '../i18n/trust.ts';

/** What the extension does and does not do, and how to check: for people who did not choose it. */
export function Trust({ words }: { readonly words: TrustWords }) {
  return (
    <section aria-labelledby="trust">
      <h2 id="trust">{words.title}</h2>
      <p class="note">{words.lead}</p>
      {words.sections.map(({ title, points }) => (
        <details key={title}>
          <summary>{title}</summary>
          <ul>
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
