import type { Articles, Laws } from '../../src/rules/articles.ts';
import type { RuleFolder, RuleSource } from '../../src/rules/load.ts';
import { sayLevel, sayMatch, saySource } from './say-rule.ts';

const HEAD = `# Các quy tắc

<!-- Trang này do “npm run rules-page” viết ra từ thư mục rules/. Sửa quy tắc trong tệp YAML, không sửa ở đây. -->

Mỗi quy tắc là một tệp trong \`rules/\`; tên tệp là mã của quy tắc. Cách thêm: [Thêm một quy tắc](them-mot-quy-tac.md).
“Cảnh báo” là gần như chắc chắn; “nhắc” là điều chỉ người viết mới biết. Phần giữa ⟦ ⟧ là phần được gạch chân.
`;

/** The whole page: by card and clause, in the panel's order, each rule with its sources and examples. */
export function writePage({ rules, articles, laws }: RuleFolder): string {
  if (!articles || !laws) throw new Error('rules/: thiếu articles.yml hoặc laws.yml');
  const cards = articles.value.cards.map((card) => writeCard(card, rules, laws.value));
  return `${[HEAD, ...cards].join('\n')}\n${writeSource(articles.value)}`;
}

function writeCard(card: Articles['cards'][number], rules: readonly RuleSource[], laws: Laws): string {
  const clauses = card.clauses.flatMap((clause) => {
    const own = rules.filter((rule) => clause.id.includes(rule.clause));
    const body =
      own.length > 0 ? own.map((rule) => writeRule(rule, laws)) : ['Khoản này không có quy tắc dò chữ.\n'];
    return [`### ${clause.text.vi}\n`, ...body];
  });
  return [`## ${card.number}. ${card.title.vi}\n`, ...clauses].join('\n');
}

function writeRule({ id, value }: RuleSource, laws: Laws): string {
  return [
    `#### ${value.title.vi}`,
    '',
    `\`${id}\` · ${sayLevel(value.level)}${value.names ? ' · tên tài khoản' : ''}`,
    '',
    value.why.vi,
    '',
    `**Nên làm:** ${value.advice.vi}`,
    '',
    `**Dò theo:** ${sayMatch(value.match)}`,
    '',
    `**Nguồn:** ${value.sources.map((source) => saySource(source, laws)).join('; ')}`,
    '',
    '**Phải gạch chân:**',
    '',
    ...value.flags.map(({ text }) => `- ${asTyped(text)}`),
    '',
    '**Không được gạch chân:**',
    '',
    ...value.passes.map(({ text }) => `- ${asTyped(text)}`),
    '',
  ].join('\n');
}

function writeSource({ source }: Articles): string {
  return `---\n\n${source.vi}\n`;
}

/** Examples are shown as they are typed: no emphasis, links or line breaks of markdown's own. */
function asTyped(text: string): string {
  return text.replace(/\n/g, ' ⏎ ').replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
