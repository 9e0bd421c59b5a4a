import { clauses, lawNames, ruleTexts } from 'virtual:rule-texts';
import { rules } from 'virtual:rules';
import browser from 'webextension-polyfill';
import { browser as chromium } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerTexts } from '@/flow/card-texts.ts';
import { judgeNames } from '@/flow/judge-names.ts';
import { answerNames } from '@/flow/name-findings.ts';
import { english } from '@/i18n/marks-english.ts';
import { vietnamese } from '@/i18n/marks-vietnamese.ts';
import { openPanelOnRequest } from '@/panel/open-panel.ts';
import { toggleOnAction } from '@/panel/toggle-on-action.ts';
import { cardTextsIn } from '@/rules/card-texts.ts';
import { followPolicy } from '@/settings/follow-policy.ts';
import { readSettings } from '@/settings/read-settings.ts';

export default defineBackground(() => {
  const { runtime, tabs, action, storage, sidebarAction } = browser;
  // webextension-polyfill has no types for it; undefined in Firefox, as `sidebarAction` is in Chromium.
  const { sidePanel } = chromium;
  const wait = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));
  followPolicy({ storage, wait });
  // Firefox wakes the background at a start only where something listens for it, and tells of no changed policy.
  runtime.onStartup.addListener(() => {});
  openPanelOnRequest({ runtime, tabs, sidePanel, sidebarAction });
  answerTexts(runtime, (language) => ({
    ...cardTextsIn(language, { rules: ruleTexts, clauses, laws: lawNames }),
    words: language === 'en' ? english : vietnamese,
  }));
  const judgeName = judgeNames(rules);
  answerNames(runtime, async (name) => judgeName(name, (await readSettings(storage)).unit));
  toggleOnAction({ action, sidePanel, sidebarAction });
});
