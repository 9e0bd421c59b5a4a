import { useEffect, useState } from 'preact/hooks';
import type { PanelSource } from './follow-active-tab.ts';
import type { ToPanel } from './messages.ts';

export type DraftState = Extract<ToPanel, { kind: 'no-box' | 'draft' }>;

/** A clause to bring into view; a new object each time, so that the same clause can be asked for again. */
export interface AskedClause {
  readonly clause: string;
}

export function useSource(source: PanelSource): { draft: DraftState; asked: AskedClause | undefined } {
  const [draft, setDraft] = useState<DraftState>({ kind: 'no-box' });
  const [asked, setAsked] = useState<AskedClause>();
  useEffect(() => {
    const end = new AbortController();
    source.listen((message) => {
      if (message.kind === 'show-clause') setAsked({ clause: message.clause });
      else setDraft(message);
    }, end.signal);
    return () => end.abort();
  }, [source]);
  return { draft, asked };
}
