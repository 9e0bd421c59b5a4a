import type { OptionsWords } from '../i18n/options.ts';
import { writeDate } from '../i18n/write-date.ts';
import type { Language } from '../rules/types.ts';
import type { Stored } from '../settings/stored.ts';
import type { AskInstall } from './ask-install.ts';
import { findLackingHosts } from './find-lacking-hosts.ts';
import { InstallLine } from './install-line.tsx';
import { listPolicy } from './list-policy.ts';
import { Locked } from './locked.tsx';

interface UnitPolicyProps {
  readonly managed: Stored['managed'];
  readonly refused: Stored['refused'];
  readonly matches: readonly string[];
  readonly askInstall: AskInstall;
  readonly language: Language;
  readonly words: OptionsWords;
}

/** Everything that the unit set, in one place, and what is wrong with a policy that is not used. */
export function UnitPolicy({ managed, refused, matches, askInstall, language, words }: UnitPolicyProps) {
  const { unit } = words;
  const lacking = findLackingHosts(managed?.policy.hosts ?? [], matches);
  return (
    <section aria-labelledby="unit">
      <h2 id="unit">{unit.title}</h2>
      {refused && (
        <div class="refused" role="status">
          <p>{managed ? unit.refused : unit.refusedNone}</p>
          <ul lang="vi">
            {refused.errors.map((error) => (
              <li key={error}>{error}</li>
            ))}
          </ul>
        </div>
      )}
      {managed ? (
        <>
          <p class="note">{unit.note}</p>
          <p class="stamp">
            {managed.policy.dated && `${unit.dated} ${writeDate(managed.policy.dated, language)} · `}
            {unit.hash} <code>{managed.hash}</code>
          </p>
          <dl class="policy">
            {listPolicy(managed.policy, unit, language).map(({ label, values, locked }) => (
              <div key={label}>
                <dt>{label}</dt>
                {values.map((value, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a unit may write the same twice
                  <dd key={index}>{value}</dd>
                ))}
                <dd class="lock">{locked ? <Locked text={words.locked} /> : unit.changeable}</dd>
              </div>
            ))}
          </dl>
          {lacking.length > 0 && (
            <ul class="lacking">
              {lacking.map((host) => (
                <li key={host}>{unit.lacking(host)}</li>
              ))}
            </ul>
          )}
        </>
      ) : (
        !refused && <p>{unit.none}</p>
      )}
      <InstallLine ask={askInstall} words={unit} />
    </section>
  );
}
