import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArguments } from '../../../src/cli/read-arguments.ts';
import { runCheck } from '../../../src/cli/run-check.ts';
import { ReaderGone } from '../../../src/cli/write-out.ts';
import { findWord } from './find-word.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bay-dieu-'));
  writeFileSync(join(folder, 'bai.txt'), 'Tốt lắm\r\nviệc này xấu,\nrất xấu');
  writeFileSync(join(folder, 'sach.txt'), 'Tốt lắm');
  writeFileSync(join(folder, 'rong.txt'), '');
  writeFileSync(join(folder, 'latin.txt'), Buffer.from([0x74, 0xea, 0x6e, 0xff]));
  writeFileSync(join(folder, 'ten.txt'), 'Lan\nsở y tế\n\nMinh sở');
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(args: readonly string[], input: string | Buffer = '') {
  const out: string[] = [];
  const errors: string[] = [];
  const output = new Writable({
    write(chunk, _encoding, done) {
      out.push(String(chunk));
      done();
    },
  });
  const code = await runCheck(
    readArguments(args),
    {
      checker: findWord,
      titles: new Map([['should/civil-comments/insult', { vi: 'Lời xúc phạm', en: 'Insult' }]]),
    },
    {
      input: Readable.from([Buffer.from(input)]),
      output,
      complain: (line) => errors.push(line),
      from: folder,
    },
  );
  return { code, out: out.join(''), errors };
}

describe('files', () => {
  test('a finding is one line for people: where, how serious, what, which rule', async () => {
    const { code, out } = await run(['bai.txt']);
    expect(code).toBe(1);
    expect(out).toBe(
      'bai.txt:2:10: cảnh báo: “xấu”: Lời xúc phạm [should/civil-comments/insult]\n' +
        'bai.txt:3:5: cảnh báo: “xấu”: Lời xúc phạm [should/civil-comments/insult]\n',
    );
  });

  test('--json gives one object a line, offsets in the whole text', async () => {
    const { out } = await run(['--json', 'bai.txt']);
    const found = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(found[1]).toEqual({
      file: 'bai.txt',
      line: 3,
      column: 5,
      rule: 'should/civil-comments/insult',
      clause: 'should/civil-comments',
      level: 'warn',
      start: 27,
      end: 30,
      quote: 'xấu',
    });
  });

  test.each([
    [['sach.txt'], 0],
    [['rong.txt'], 0],
    [['sach.txt', 'bai.txt'], 1],
    [['khong-co.txt'], 2],
    [['.'], 2],
    [['latin.txt'], 2],
    [['khong-co.txt', 'bai.txt'], 2],
    [['--jsonl', 'khong-co.jsonl'], 2],
  ])('%s ends with %i', async (args, code) => expect((await run(args)).code).toBe(code));

  test('a file that is not there does not stop the next one', async () => {
    const { out, errors } = await run(['khong-co.txt', 'bai.txt']);
    expect(errors).toEqual(['khong-co.txt: không có tệp này; kiểm tra lại đường dẫn.']);
    expect(out.split('\n')).toHaveLength(3);
  });

  test('"-" is standard input', async () => {
    expect((await run(['-'], 'xấu')).out).toContain('-:1:1: cảnh báo');
  });

  test('--names judges each line as a login name', async () => {
    const { out } = await run(['--json', '--names', 'ten.txt']);
    const found = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(found.map(({ line, column, start, quote }) => [line, column, start, quote])).toEqual([
      [2, 1, 4, 'sở'],
      [4, 6, 18, 'sở'],
    ]);
  });
});

describe('--jsonl', () => {
  test('answers each line in order and passes over blank ones and other keys', async () => {
    const { code, out } = await run(
      ['--jsonl'],
      '\ufeff{"id":1,"text":"xấu","label":"x"}\r\n\n  \n{"text":"tốt","id":"b"}',
    );
    expect(code).toBe(1);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      {
        id: 1,
        findings: [
          {
            rule: 'should/civil-comments/insult',
            clause: 'should/civil-comments',
            level: 'warn',
            start: 0,
            end: 3,
            quote: 'xấu',
          },
        ],
      },
      { id: 'b', findings: [] },
    ]);
  });

  test.each([
    ['xx', 'không phải JSON'],
    ['[1]', 'không phải đối tượng'],
    ['null', 'không phải đối tượng'],
    ['{"text":"a"}', 'thiếu "id"'],
    ['{"id":1}', 'thiếu "text"'],
    ['{"id":1,"text":2}', 'thiếu "text"'],
    [Buffer.from([0x7b, 0xff, 0x7d]), 'không phải UTF-8'],
  ])('a bad line %s is named on standard error, the rest still runs, exit 2', async (bad, reason) => {
    const input = Buffer.concat([
      Buffer.from('{"id":1,"text":"a"}\n'),
      Buffer.from(bad),
      Buffer.from('\n{"id":3,"text":"xấu"}\n'),
    ]);
    const { code, out, errors } = await run(['--jsonl'], input);
    expect(code).toBe(2);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(`dòng 2: ${reason}`);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual([1, 3]);
  });

  test('a line separator U+2028 inside a text parts nothing', async () => {
    const { code, out } = await run(['--jsonl'], '{"id":1,"text":"a\u2028xấu"}\n');
    expect(code).toBe(1);
    expect(JSON.parse(out).findings[0].start).toBe(2);
  });
});

test('a reader that has gone ends it quietly', async () => {
  const output = new Writable({ write: (_chunk, _encoding, done) => done(new Error('EPIPE')) });
  const world = { input: Readable.from([]), output, complain: () => {}, from: folder };
  const tools = { checker: findWord, titles: new Map() };
  await expect(runCheck(readArguments(['bai.txt']), tools, world)).rejects.toThrow(ReaderGone);
});

test.each([[[]], [['--nham']], [['--json', '--jsonl']]])(
  '%s is refused with the usage or a reason',
  (args) => {
    expect(() => readArguments(args)).toThrow(/Chưa có tệp|không hợp lệ|không đi cùng/);
  },
);
