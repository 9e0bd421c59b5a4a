import { useState } from 'preact/hooks';
import type { Finding } from '../check/types.ts';
import type { DraftWords } from '../i18n/draft.ts';
import { fillIn } from '../i18n/fill-in.ts';
import type { Language, RuleText } from '../rules/types.ts';
import { PlainBox } from './plain-box.tsx';

interface NameCheckProps {
  readonly words: DraftWords;
  readonly language: Language;
  readonly rules: Readonly<Record<string, RuleText>>;
  check(name: string): readonly Finding[];
}

/** "Tên tài khoản": a login or page name against `must-not/agency-identity`, the result said in words below it. */
export function NameCheck({ words, language, rules, check }: NameCheckProps) {
  const [name, setName] = useState('');
  const [first] = name.trim() ? check(name) : [];
  return (
    <section aria-labelledby="account-name">
      <h2 id="account-name">{words.name}</h2>
      <PlainBox box="profile" label={words.name} placeholder={words.nameNote} oneLine onText={setName} />
      <div class={`answer ${first?.level ?? ''}`} role="status">
        {first && <Answer finding={first} text={rules[first.rule]} words={words} language={language} />}
        {!first && name.trim() && <p>{words.nameClean}</p>}
      </div>
    </section>
  );
}

interface AnswerProps {
  readonly finding: Finding;
  readonly text: RuleText | undefined;
  readonly words: DraftWords;
  readonly language: Language;
}

function Answer({ finding, text, words, language }: AnswerProps) {
  const say = (line: RuleText['title'] | undefined) => fillIn(line?.[language] ?? '', finding.facts);
  return (
    <>
      <p class="title">
        {words.level[finding.level]}: {say(text?.title)}
      </p>
      <p>{say(text?.why)}</p>
      <p>{say(text?.advice)}</p>
    </>
  );
}
