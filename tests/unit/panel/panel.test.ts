import { describe, expect, test } from 'vitest';
import { fillIn } from '../../../src/i18n/fill-in.ts';
import { networkName } from '../../../src/i18n/networks.ts';
import { writeDate } from '../../../src/i18n/write-date.ts';
import { countTouched, touchesOf } from '../../../src/panel/count-touched.ts';
import { joinSource } from '../../../src/panel/join-source.ts';
import type { ToPanel } from '../../../src/panel/messages.ts';
import { sortLinks } from '../../../src/panel/sort-links.ts';

test('every place counts for its clause, and a clause with two ids for both', () => {
  const touched = countTouched([
    { clause: 'must/responsibility' },
    { clause: 'must-not/unverified' },
    { clause: 'must-not/state-secrets' },
    { clause: 'must-not/unverified' },
  ]);
  expect(touchesOf(['must/responsibility'], touched)).toBe(1);
  expect(touchesOf(['must-not/state-secrets', 'must-not/unverified'], touched)).toBe(3);
  expect(touchesOf(['should/spread-good'], touched)).toBe(0);
});

test('links: what needs a look first, each host once, empty kinds left out', () => {
  const at = { start: 0, end: 1 };
  const sorted = sortLinks([
    { ...at, kind: 'official', host: 'a.gov.vn' },
    { ...at, kind: 'look-alike', host: 'gov.vn-x.com' },
    { ...at, kind: 'official', host: 'a.gov.vn' },
    { ...at, kind: 'official', host: 'b.gov.vn' },
  ]);
  expect(sorted).toEqual([
    { kind: 'look-alike', hosts: ['gov.vn-x.com'] },
    { kind: 'official', hosts: ['a.gov.vn', 'b.gov.vn'] },
  ]);
});

test.each([
  ['Số của {name}', { name: 'con' }, 'Số của con'],
  ['Số của {name}', undefined, 'Số của …'],
  ['Giá trị {a} và {b}', { a: '{b}', b: '1' }, 'Giá trị {b} và 1'],
])('%s with %j reads “%s”', (text, facts, filled) => expect(fillIn(text, facts)).toBe(filled));

test.each([
  ['2026-07-01', 'vi', '1/7/2026'],
  ['2026-07-01', 'en', '1 July 2026'],
  ['tháng 7', 'vi', 'tháng 7'],
] as const)('the date %s in %s: %s', (iso, language, written) =>
  expect(writeDate(iso, language)).toBe(written),
);

test.each([
  ['facebook', 'vi', 'Facebook'],
  ['noi-bo.example', 'vi', 'noi-bo.example'],
  ['draft', 'vi', 'trang này'],
  ['draft', 'en', 'this page'],
] as const)('the network %s in %s: %s', (network, language, name) =>
  expect(networkName(network, language)).toBe(name),
);

describe('the panel and the box on one page', () => {
  test('the panel hears what stands, then each change, until its signal', () => {
    const { line, source } = joinSource();
    const end = new AbortController();
    const heard: ToPanel['kind'][] = [];
    const draft = { kind: 'draft', network: 'draft', findings: [], links: [], questions: [] } as const;
    line.tell(draft);
    source.listen(({ kind }) => heard.push(kind), end.signal);
    line.showClause('must/responsibility');
    line.tell({ kind: 'no-box' });
    end.abort();
    line.tell(draft);
    expect(heard).toEqual(['draft', 'show-clause', 'no-box']);
  });

  test('a click in the list asks the box for the place', () => {
    const { line, source } = joinSource();
    const asked: object[] = [];
    line.onReveal((span) => asked.push(span));
    source.send({ kind: 'reveal', start: 3, end: 9 });
    expect(asked).toEqual([{ start: 3, end: 9 }]);
  });
});
