import { expect, test, vi } from 'vitest';
import type { Finding } from '../../../src/check/types.ts';
import { followBox } from '../../../src/flow/follow-box.ts';
import { IgnoredInDraft } from '../../../src/flow/ignore.ts';

const finding = (end: number): Finding => ({
  rule: 'must-not/agency-identity/agency-word',
  clause: 'must-not/agency-identity',
  level: 'remind',
  start: 0,
  end,
});

/** A login name's box, with the questions that were asked of the background, still to be answered. */
function openName(first: string) {
  const ears = new AbortController();
  const view = {
    performance: { now: () => 0 },
    requestAnimationFrame: (frame: () => void) => {
      if (framesHeld) return 1;
      frame();
      return 0;
    },
    cancelAnimationFrame() {},
    clearTimeout() {},
    setTimeout() {},
  };
  let text = first;
  let framesHeld = false;
  const session = {
    box: { element: { ownerDocument: { defaultView: view } }, surface: 'profile', network: 'x' },
    signal: ears.signal,
    read: () => ({ text }),
    caret: () => undefined,
    watch() {},
  };
  const settings = { ignoredPhrases: [] } as never;
  const asked: { name: string; answer: PromiseWithResolvers<readonly Finding[]> }[] = [];
  const show = vi.fn();
  const { judgeSoon } = followBox(session as never, {
    now: () => ({ checker: {} as never, settings }),
    checkName: (name) => {
      const answer = Promise.withResolvers<readonly Finding[]>();
      asked.push({ name, answer });
      return answer.promise;
    },
    ignored: new IgnoredInDraft(),
    makeMarks: () => ({ show }) as never,
    hasImages: () => false,
    isOwn: () => false,
    tellPanel() {},
    showClause() {},
    keepIgnored() {},
  });
  const write = (next: string) => {
    text = next;
    judgeSoon();
  };
  const holdFrames = () => {
    framesHeld = true;
  };
  return { asked, show, write, judgeSoon, holdFrames, leave: () => ears.abort() };
}

const turn = () => new Promise(setImmediate);

test('a login name shows what the background finds in it', async () => {
  const { asked, show } = openName('UBND 5');
  expect(show).not.toHaveBeenCalled();
  asked[0]!.answer.resolve([finding(6)]);
  await turn();
  expect(show.mock.calls).toEqual([[{ findings: [finding(6)], state: 'checked' }]]);
});

test('of a name that was changed meanwhile only the last answer is shown, whichever comes first', async () => {
  const { asked, show, write } = openName('UBND');
  write('UBND 5');
  expect(asked.map(({ name }) => name)).toEqual(['UBND', 'UBND 5']);
  asked[1]!.answer.resolve([finding(6)]);
  await turn();
  asked[0]!.answer.resolve([finding(4)]);
  await turn();
  expect(show.mock.calls).toEqual([[{ findings: [finding(6)], state: 'checked' }]]);
});

test('without an answer the badge says that it can’t tell, but not for a name that was changed or left', async () => {
  const { asked, show, write, leave } = openName('UBND');
  write('UBND 5');
  asked[0]!.answer.reject(new Error('gone'));
  await turn();
  expect(show).not.toHaveBeenCalled();
  asked[1]!.answer.reject(new Error('gone'));
  await turn();
  expect(show.mock.calls).toEqual([[{ findings: [], state: 'unread' }]]);
  write('UBND 6');
  leave();
  asked[2]!.answer.resolve([finding(6)]);
  await turn();
  expect(show).toHaveBeenCalledTimes(1);
});

test('an answer that comes between a change and its frame is not shown on the changed name', async () => {
  const { asked, show, write, holdFrames } = openName('UBND 5');
  holdFrames();
  write('Ông UBND 5');
  asked[0]!.answer.resolve([finding(6)]);
  await turn();
  expect(show).not.toHaveBeenCalled();
});

test('a caret that moves asks nothing anew, unless the last question had no answer', async () => {
  const { asked, show, judgeSoon } = openName('UBND 5');
  asked[0]!.answer.resolve([finding(6)]);
  await turn();
  judgeSoon();
  await turn();
  expect(asked.length).toBe(1);
  expect(show).toHaveBeenCalledTimes(2);
  const lost = openName('UBND');
  lost.asked[0]!.answer.reject(new Error('gone'));
  await turn();
  lost.judgeSoon();
  expect(lost.asked.length).toBe(2);
});
