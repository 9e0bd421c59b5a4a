import { join } from 'node:path';
import type { Plugin } from 'vite';
import { buildRules, type RuleModules } from './build-rules.ts';

const names = ['virtual:rules', 'virtual:rule-texts', 'virtual:articles'] as const;

/**
 * Makes the rules' modules from rules/ (src/rules/virtual.d.ts says what they export). A mistake in a rule file
 * stops the build with file, line and mend; in `wxt dev` a changed file is read again.
 */
export function rulesPlugin(root = process.cwd()): Plugin {
  const folder = join(root, 'rules');
  let modules: RuleModules | undefined;
  return {
    name: 'bay-dieu:rules',
    resolveId: (id) => (names.some((name) => name === id) ? `\0${id}` : undefined),
    load(id) {
      const name = names.find((known) => id === `\0${known}`);
      if (!name) return undefined;
      modules ??= buildRules(folder);
      for (const file of modules.files) this.addWatchFile(file);
      return modules[name];
    },
    watchChange(file) {
      if (file.startsWith(folder)) modules = undefined;
    },
  };
}
