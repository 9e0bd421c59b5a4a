import { fold } from '../text/fold.ts';
import { examplePattern } from './examples.ts';
import type { RuleFolder, RuleSource } from './load.ts';
import type { Problem } from './problem.ts';
import type { YamlFile } from './read-yaml.ts';
import type { Condition, Phrase } from './schema.ts';

/** How many examples a rule needs: more for a detector, whose shapes vary more. */
const least = { phrases: { flags: 5, passes: 8 }, detector: { flags: 10, passes: 15 } };

/** What one file alone can't show: sets, laws and detectors that exist, phrases that can match, examples enough. */
export function validateRules(folder: RuleFolder, detectors: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [...folder.problems];
  for (const [, set] of folder.sets) problems.push(...judgePhrases(set, set.value, []));
  for (const rule of folder.rules) {
    problems.push(
      ...judgeMatch(rule, folder, detectors),
      ...judgeSources(rule, folder),
      ...judgeExamples(rule),
    );
  }
  const { questions } = folder;
  if (questions) {
    for (const [q, { needs, unless }] of questions.value.questions.entries()) {
      problems.push(...judgeConditions(questions, needs, ['questions', q, 'needs'], folder));
      problems.push(...judgeConditions(questions, unless, ['questions', q, 'unless'], folder));
    }
  }
  return problems;
}

function judgeMatch(rule: RuleSource, folder: RuleFolder, detectors: ReadonlySet<string>): Problem[] {
  const { match, level } = rule.value;
  const problems: Problem[] = [];
  if (
    match.detector === undefined &&
    !match.phrases &&
    match.frames.length === 0 &&
    !match.set &&
    !match.unit
  ) {
    problems.push(
      rule.at(
        ['match'],
        'thiếu phrases, set, unit hoặc detector; thêm một trong bốn',
        'needs phrases, a set, unit or a detector',
      ),
    );
  }
  if (match.detector !== undefined) {
    if (match.phrases || match.frames.length > 0 || match.set || match.unit) {
      problems.push(
        rule.at(
          ['match', 'detector'],
          'detector không đi cùng phrases hoặc set; tách thành hai quy tắc',
          'a detector takes no phrases; make two rules',
        ),
      );
    }
    if (!detectors.has(match.detector)) {
      const known = [...detectors].sort().join(', ');
      problems.push(
        rule.at(
          ['match', 'detector'],
          `không có detector “${match.detector}”; chọn một trong: ${known}`,
          `no such detector; choose one of these`,
        ),
      );
    }
  } else if (typeof level !== 'string') {
    problems.push(
      rule.at(
        ['level'],
        'strong/weak chỉ dùng với detector; viết warn hoặc remind',
        'strong and weak go with a detector; write warn or remind',
      ),
    );
  }
  problems.push(
    ...judgePhrases(rule, match.phrases ?? [], ['match', 'phrases']),
    ...match.frames.flatMap(({ heads, headed }, i) => [
      ...(typeof heads === 'string'
        ? judgeSets(rule, [heads], ['match', 'frames', i, 'heads'], folder)
        : judgePhrases(rule, heads, ['match', 'frames', i, 'heads'])),
      ...judgePhrases(rule, headed, ['match', 'frames', i, 'headed']),
    ]),
    ...judgeSets(rule, match.set ?? [], ['match', 'set'], folder),
    ...judgePhrases(rule, match.not, ['match', 'not']),
    ...judgeConditions(rule, match.needs, ['match', 'needs'], folder),
    ...judgeConditions(rule, match.unless, ['match', 'unless'], folder),
  );
  return problems;
}

type Path = readonly PropertyKey[];

function judgeConditions(
  file: YamlFile<unknown>,
  conditions: readonly Condition[],
  path: Path,
  folder: RuleFolder,
): Problem[] {
  return conditions.flatMap((condition, i) => {
    const here = [...path, i];
    const kinds = [
      condition.phrases,
      condition.set,
      condition.signal,
      condition.finding,
      condition.any,
    ].filter((kind) => kind !== undefined);
    const problems: Problem[] = [];
    if (kinds.length !== 1) {
      problems.push(
        file.at(
          here,
          'mỗi điều kiện có đúng một trong: phrases, set, signal, any; tách hoặc bổ sung',
          'a condition has exactly one of phrases, set, signal, any',
        ),
      );
    }
    problems.push(
      ...judgePhrases(file, condition.phrases ?? [], [...here, 'phrases']),
      ...judgeSets(file, condition.set ?? [], [...here, 'set'], folder),
      ...judgeConditions(file, condition.any ?? [], [...here, 'any'], folder),
    );
    return problems;
  });
}

function judgeSets(
  file: YamlFile<unknown>,
  names: readonly string[],
  path: Path,
  folder: RuleFolder,
): Problem[] {
  return names
    .filter((name) => !folder.sets.has(name))
    .map((name) =>
      file.at(
        path,
        `không có tập rules/sets/${name}.yml; tạo tệp đó hoặc sửa tên`,
        `no set "${name}"; create it or mend the name`,
      ),
    );
}

function judgePhrases(file: YamlFile<unknown>, phrases: readonly Phrase[], path: Path): Problem[] {
  const seen = new Map<string, number>();
  return phrases.flatMap(({ text, at, capitals, entry: i = 0 }) => {
    const { toned, syllables } = fold(text);
    const here = [...path, i];
    if (syllables.count === 0)
      return [
        file.at(here, `“${text}” không có chữ nào; điền chữ hoặc xóa`, 'no letters; fill it in or remove it'),
      ];
    const gap = Array.from({ length: syllables.count - 1 }, (_, s) =>
      toned.slice(syllables.ends[s], syllables.starts[s + 1]),
    ).find((between) => !/^(?: |-)$/.test(between));
    const edges = toned.slice(0, syllables.starts[0]) + toned.slice(syllables.ends[syllables.count - 1]);
    if (gap !== undefined || edges !== '') {
      return [
        file.at(
          here,
          `“${text}” có dấu câu hoặc dấu cách thừa; chỉ viết chữ, số, một dấu cách (chữ bị chấm, tách: disguised: true)`,
          'only letters, digits and single spaces; disguised: true finds dotted and spaced-out ones',
        ),
      ];
    }
    const key = [toned, at, capitals].join();
    const first = seen.get(key);
    seen.set(key, first ?? i);
    if (first === undefined) return [];
    return [
      file.at(here, `“${text}” trùng với mục ${first + 1}; xóa một`, `same as item ${first + 1}; remove one`),
    ];
  });
}

function judgeSources(rule: RuleSource, { laws }: RuleFolder): Problem[] {
  return rule.value.sources.flatMap((source, i) => {
    if (!('law' in source) || laws === undefined || source.law in laws.value) return [];
    return [
      rule.at(
        ['sources', i, 'law'],
        `rules/laws.yml không có “${source.law}”; thêm luật ở đó hoặc sửa tên`,
        'not in rules/laws.yml; add it there or mend the name',
      ),
    ];
  });
}

function judgeExamples(rule: RuleSource): Problem[] {
  const { flags, passes, match } = rule.value;
  const needed = match.detector === undefined ? least.phrases : least.detector;
  const problems: Problem[] = [];
  for (const key of ['flags', 'passes'] as const) {
    if (rule.value[key].length < needed[key]) {
      problems.push(
        rule.at(
          [key],
          `có ${rule.value[key].length} ví dụ, cần ít nhất ${needed[key]}; thêm vào`,
          `needs at least ${needed[key]} examples`,
        ),
      );
    }
  }
  flags.forEach(({ text }, i) => {
    if (!examplePattern.test(text)) {
      problems.push(
        rule.at(
          ['flags', i],
          'không đánh dấu phần bị gạch chân; đặt phần đó giữa ⟦ và ⟧',
          'mark the flagged part with ⟦ and ⟧',
        ),
      );
    }
  });
  passes.forEach(({ text }, i) => {
    if (/[⟦⟧]/.test(text))
      problems.push(
        rule.at(['passes', i], 'ví dụ không bị nhắc thì không có ⟦ ⟧; xóa hai dấu đó', 'remove ⟦ and ⟧'),
      );
  });
  return problems;
}
