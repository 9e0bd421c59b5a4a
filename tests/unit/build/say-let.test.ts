import { expect, test } from 'vitest';
import { sayLet } from '../../../scripts/say-let.ts';

test.each([
  ['const a=1,{b}=c;let d;', 'let a=1,{b}=c;let d;'],
  ['for(const ế of "const x")f(ế);', 'for(let ế of "const x")f(ế);'],
  ['const s="ế;const ";/;const /.test(s);', 'let s="ế;const ";/;const /.test(s);'],
  [
    'f(()=>{const a={const:1,kind:"const"};return a.const})',
    'f(()=>{let a={const:1,kind:"const"};return a.const})',
  ],
])('declarations say let, and nothing else is touched: %s', (code, said) => {
  expect(sayLet(code)).toBe(said);
});
