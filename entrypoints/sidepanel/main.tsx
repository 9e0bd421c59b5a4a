import { articles, laws } from 'virtual:articles';
import { questionTexts, ruleTexts } from 'virtual:rule-texts';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { comeToFront } from '@/panel/come-to-front.ts';
import { followActiveTab } from '@/panel/follow-active-tab.ts';
import { PanelPage } from '@/panel/panel-page.tsx';

const { tabs, runtime, storage, sidebarAction } = browser;
const source = followActiveTab({ tabs, runtime, followsOpener: sidebarAction !== undefined });
void comeToFront({ tabs, runtime });

const root = document.getElementById('root');
const texts = { articles, laws, rules: ruleTexts, questions: questionTexts };
if (root) render(<PanelPage source={source} storage={storage} texts={texts} />, root);
