import type { PanelLine } from '../flow/panel-line.ts';
import type { Span } from '../rules/types.ts';
import type { PanelSource } from './follow-active-tab.ts';
import type { ToPanel } from './messages.ts';

/** The panel and the box on one page (the draft page): the same messages, without a port between. */
export function joinSource(): { readonly line: PanelLine; readonly source: PanelSource } {
  const ears = new Set<(message: ToPanel) => void>();
  let last: ToPanel = { kind: 'no-box' };
  let reveal: (span: Span) => void = () => {};
  const tell = (message: ToPanel) => {
    for (const hear of ears) hear(message);
  };
  return {
    line: {
      tell(message) {
        last = message;
        tell(message);
      },
      showClause: (clause) => tell({ kind: 'show-clause', clause }),
      onReveal(next) {
        reveal = next;
      },
    },
    source: {
      listen(hear, signal) {
        ears.add(hear);
        signal.addEventListener('abort', () => ears.delete(hear));
        hear(last);
      },
      send: ({ start, end }) => reveal({ start, end }),
    },
  };
}
