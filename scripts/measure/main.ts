import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createChecker } from '../../src/check/create-checker.ts';
import { readRules } from '../../src/rules/build-rules.ts';
import { measureSet, readTexts } from './measure-set.ts';
import { sayFigures } from './say-figures.ts';
import { writeHits } from './write-hits.ts';

/**
 * `npm run measure [-- --corpora DIR] [--out DIR]`: all rules over the corpora, a JSON lines file a set. Figures go to
 * OUT/measure.json, every hit with its surroundings to OUT/hits, for reading: no line of a corpus leaves OUT.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const from = process.env.INIT_CWD ?? process.cwd();
const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: join(root, '../shared/corpora') },
    out: { type: 'string', default: join(root, '.output/measure') },
  },
});
const corpora = resolve(from, values.corpora);
const out = resolve(from, values.out);

if (!existsSync(corpora)) {
  console.error(`${values.corpora}: không có kho văn bản; nêu thư mục: npm run measure -- --corpora THƯ_MỤC`);
  process.exit(2);
}

const { rules } = readRules(join(root, 'rules'));
mkdirSync(join(out, 'hits'), { recursive: true });
const sets = readdirSync(corpora)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) => {
    const texts = readTexts(readFileSync(join(corpora, name), 'utf8'));
    const { figures, hits } = measureSet(name.replace(/\.jsonl$/, ''), texts, createChecker(rules));
    writeHits(join(out, 'hits'), name, hits);
    return figures;
  });
writeFileSync(join(out, 'measure.json'), `${JSON.stringify({ rules: rules.rules.length, sets }, null, 2)}\n`);
console.log(sayFigures(sets));
console.log(`\n${join(out, 'measure.json')}\n${join(out, 'hits')}`);
