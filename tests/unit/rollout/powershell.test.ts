import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, expect, test } from 'vitest';
import { Language, type Node, Parser } from 'web-tree-sitter';
import { readText } from '../../../src/rollout/bytes.ts';
import { roll, yaml } from './sample.ts';

let parser: Parser;
beforeAll(async () => {
  await Parser.init();
  const grammar = createRequire(import.meta.url).resolve(
    'tree-sitter-powershell/tree-sitter-powershell.wasm',
  );
  parser = new Parser().setLanguage(await Language.load(readFileSync(grammar)));
});

async function scripts(text = yaml) {
  const { files } = await roll({ yaml: text });
  return [...files]
    .filter(([path]) => path.endsWith('.ps1'))
    .map(([path, bytes]) => [path, readText(bytes)] as const);
}

function parse(script: string): Node {
  // Lines end in CRLF for Windows; the grammar's here-strings want bare line feeds.
  const tree = parser.parse(script.replaceAll('\r\n', '\n'));
  if (!tree) throw new Error('nothing parsed');
  return tree.rootNode;
}

test('every script parses as PowerShell', async () => {
  for (const [path, script] of await scripts()) {
    const root = parse(script);
    const wrong = root
      .descendantsOfType('ERROR')
      .map((node) => `${node?.startPosition.row}: ${node?.text.slice(0, 80)}`);
    expect(wrong, path).toEqual([]);
    expect(root.hasError, path).toBe(false);
  }
});

test('the parser does see a mistake', () => {
  expect(parse('if ($a -eq { Write-Output "x }').hasError).toBe(true);
});

test.each([
  "Kế hoạch ‘A’ '@ x",
  "'@; Remove-Item C:\\ -Recurse; @'",
  '$(Get-Date) %TEMP% `n "x"',
  'Ủy ban 🌾 A\u0323',
])('a codename can’t leave its here-string: %s', async (codename) => {
  const text = yaml.replace('Kế hoạch Sao Mai', JSON.stringify(codename));
  for (const [path, script] of await scripts(text)) {
    const root = parse(script);
    expect(root.hasError, path).toBe(false);
    const holders = root.descendantsOfType('verbatim_here_string_characters').map((node) => node?.text ?? '');
    expect(
      holders.some((holder) => holder.includes(JSON.stringify(codename).slice(1, -1))),
      path,
    ).toBe(true);
  }
});

test('every function that a script calls is in it, and calls have no feature newer than 5.1', async () => {
  for (const [path, script] of await scripts()) {
    const root = parse(script);
    const made = new Set(root.descendantsOfType('function_name').map((node) => node?.text));
    const called = root.descendantsOfType('command_name').map((node) => node?.text ?? '');
    const builtIn =
      /^(Write-Output|Write-Verbose|New-Object|New-Item|Get-Date|Join-Path|Copy-Item|Test-Path|Get-ChildItem|Where-Object|ForEach-Object|Sort-Object|Add-Member|ConvertTo-Json|ConvertFrom-Json|Out-Null|Set-StrictMode|reg\.exe)$/;
    expect(
      called.filter((name) => !made.has(name) && !builtIn.test(name)),
      path,
    ).toEqual([]);
    expect(script, path).not.toMatch(/\?\?|\?\.|&&|\|\||ConvertFrom-Json -AsHashtable/);
  }
});

test('nothing in the scripts sends anything', async () => {
  for (const [path, script] of await scripts())
    expect(script, path).not.toMatch(
      /Invoke-(WebRequest|RestMethod)|Net\.WebClient|Net\.Http|Start-BitsTransfer|Send-|Start-Process/i,
    );
});
