import { articles, laws } from 'virtual:articles';
import { clauses, lawNames, questionTexts, ruleTexts } from 'virtual:rule-texts';
import { rules } from 'virtual:rules';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { DraftPage } from '@/draft/draft-page.tsx';
import { judgeNames } from '@/flow/judge-names.ts';
import { startFlow } from '@/flow/start-flow.ts';
import { english } from '@/i18n/marks-english.ts';
import { vietnamese } from '@/i18n/marks-vietnamese.ts';
import { joinSource } from '@/panel/join-source.ts';
import { draft } from '@/platforms/index.ts';
import { cardTextsIn } from '@/rules/card-texts.ts';
import { readSettings } from '@/settings/read-settings.ts';

const { line, source } = joinSource();
const checkName = judgeNames(rules);
startFlow({
  ...{ window, platform: draft, rules, storage: browser.storage, panel: line },
  textsIn: async (language) => ({
    ...cardTextsIn(language, { rules: ruleTexts, clauses, laws: lawNames }),
    words: language === 'en' ? english : vietnamese,
  }),
  checkName: async (name) => checkName(name, (await readSettings(browser.storage)).unit),
  // The panel stands beside the box already.
  openPanel() {},
  signal: new AbortController().signal,
});

const root = document.getElementById('root');
if (root)
  render(
    <DraftPage
      source={source}
      storage={browser.storage}
      texts={{ articles, laws, rules: ruleTexts, questions: questionTexts }}
      checkName={checkName}
    />,
    root,
  );
