import { useRef, useState } from 'preact/hooks';
import type { OwnWords } from '../i18n/options.ts';
import type { StorageDoor } from '../settings/read-settings.ts';
import { addOwn, clearOwn, removeOwn } from '../settings/write-settings.ts';

interface OwnIdentifiersFormProps {
  readonly storage: StorageDoor;
  readonly count: number;
  readonly words: OwnWords;
}

/** "Của tôi". The field is emptied once its hash is kept; the browser is told to remember nothing of it. */
export function OwnIdentifiersForm({ storage, count, words }: OwnIdentifiersFormProps) {
  const field = useRef<HTMLInputElement>(null);
  const [said, say] = useState<keyof OwnWords['said']>();
  const run = async (work: (value: string) => Promise<keyof OwnWords['said']>) => {
    const { current } = field;
    if (!current) return;
    try {
      const answer = await work(current.value);
      say(answer);
      if (answer !== 'empty' && answer !== 'unknown') current.value = '';
    } catch {
      say('failed');
    }
    current.focus();
  };
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    void run((value) => addOwn(storage, value));
  };
  return (
    <section aria-labelledby="own">
      <h2 id="own">{words.title}</h2>
      <p class="note">{words.note}</p>
      <form class="own" onSubmit={add} autocomplete="off">
        <label for="own-value">{words.field}</label>
        <div class="row">
          <input id="own-value" ref={field} autocomplete="off" maxLength={200} spellcheck={false} />
          <button type="submit" class="main">
            {words.add}
          </button>
          <button type="button" onClick={() => run((value) => removeOwn(storage, value))}>
            {words.remove}
          </button>
        </div>
        <div class="row">
          <span role="status">
            {said && `${words.said[said]} `}
            {words.kept(count)}
          </span>
          {count > 0 && (
            <button
              type="button"
              class="quiet"
              onClick={() => run(() => clearOwn(storage).then(() => 'cleared'))}
            >
              {words.clear}
            </button>
          )}
        </div>
      </form>
    </section>
  );
}
