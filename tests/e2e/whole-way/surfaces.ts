import type { Page } from '../support/browser.ts';

/** A box of a network as the fixtures serve it, and how a person gets into it. */
export interface Surface {
  readonly name: string;
  readonly url: string;
  readonly box: string;
  /** The name that the page's model goes by. */
  readonly model: string;
  readonly submit: string;
  open(page: Page): Promise<void>;
}

export const surfaces: readonly Surface[] = [
  {
    name: 'a Facebook post (Lexical)',
    url: 'https://www.facebook.com/',
    box: '[data-box=post]',
    model: 'post',
    submit: '[role=dialog] [aria-label="Đăng"]',
    open: (page) => page.clickOn('#start'),
  },
  {
    name: 'a Facebook comment (Lexical)',
    url: 'https://www.facebook.com/',
    box: '[data-box=comment-1]',
    model: 'comment-1',
    submit: '[data-submit=comment-1]',
    open: (page) => page.clickOn('[data-box=comment-1]'),
  },
  {
    name: 'a post on X (Draft.js)',
    url: 'https://x.com/',
    box: '[data-testid=tweetTextarea_0]',
    model: 'post',
    submit: '[data-testid=tweetButton]',
    open: (page) => page.clickOn('[data-testid=tweetTextarea_0]'),
  },
  {
    name: 'a YouTube comment (contenteditable)',
    url: 'https://www.youtube.com/',
    box: 'ytd-commentbox[data-name=comment] #contenteditable-root',
    model: 'comment',
    submit: 'ytd-commentbox[data-name=comment] #submit-button button:not(.ghost)',
    open: (page) => page.clickOn('#placeholder-area'),
  },
];
