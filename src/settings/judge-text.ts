/** What is wrong with a line of text from unit.yml, as "what; mend"; undefined where nothing is. */
export function problemOfText(value: string, longest: number, { lines = false } = {}): string | undefined {
  if (value.trim() === '') return 'để trống; ghi nội dung hoặc bỏ mục này';
  if (value.length > longest) return `dài quá ${longest} ký tự; rút ngắn lại`;
  const strange = (lines ? value.replace(/[\n\t]/g, ' ') : value).match(unseen)?.[0];
  if (strange) return `có ký tự không nhìn thấy ${codePoint(strange)}; xóa ký tự đó rồi gõ lại`;
}

/** Names and codenames are looked for in every draft: one too short would mark what it should not. */
export function problemOfName(value: string): string | undefined {
  const problem = problemOfText(value, 200);
  if (problem) return problem;
  const letters = value.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters < 3) return 'ngắn quá, dễ nhắc nhầm; ghi từ 3 chữ cái trở lên';
}

export const codePoint = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

// Control and format characters, lone surrogates, private use, noncharacters (XML can't hold them). A zero-width joiner has no place in Vietnamese.
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u2028\u2029\ufffd]/u;
