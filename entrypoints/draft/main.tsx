import { articles, laws } from 'virtual:articles';
import { clauses, lawNames, questionTexts, ruleTexts } from 'virtual:rule-texts';
import { rules } from 'virtual:rules';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { createChecker } from '@/check/create-checker.ts';
import { DraftPage } from '@/draft/draft-page.tsx';
import { startFlow } from '@/flow/start-flow.ts';
import { english } from '@/i18n/marks-english.ts';
import { vietnamese } from '@/i18n/marks-vietnamese.ts';
import { joinSource } from '@/panel/join-source.ts';
import { draft } from '@/platforms/index.ts';
import { cardTextsIn } from '@/rules/card-texts.ts';
import { readSettings } from '@/settings/read-settings.ts';
import type { Settings } from '@/settings/types.ts';

const { line, source } = joinSource();
const checkName = (name: string, unit: Settings['unit']) => createChecker(rules, unit).checkName(name);
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
