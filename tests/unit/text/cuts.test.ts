import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/text/fold.ts';
import { cutParagraphs } from '../../../src/text/paragraphs.ts';
import { cutSentences } from '../../../src/text/sentences.ts';

function sentencesOf(text: string): string[] {
  const folded = fold(text);
  let start = 0;
  return cutSentences(folded).map((end) => {
    const sentence = folded.cased.slice(start, end).trim();
    start = end;
    return sentence;
  });
}

describe('sentences', () => {
  test.each([
    ['Nghe nói thế. Không phải đâu!', ['Nghe nói thế.', 'Không phải đâu!']],
    ['Thật à?! Ừ… Vậy thôi', ['Thật à?!', 'Ừ…', 'Vậy thôi']],
    ['Anh bảo: “Đừng.” Rồi đi.', ['Anh bảo: “Đừng.”', 'Rồi đi.']],
    ['Số 0901.234.567 và v1.2.3', ['Số 0901.234.567 và v1.2.3']],
    ['Ở P. 5, TP. Huế. Gọi ĐT. 0901', ['Ở P. 5, TP. Huế.', 'Gọi ĐT. 0901']],
    ['', ['']],
  ])('%j has %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});

describe('paragraphs', () => {
  test.each([
    ['một\nhai\r\nba\u2028bốn', ['một', 'hai', 'ba', 'bốn']],
    ['\n\n', ['', '', '']],
    ['một', ['một']],
  ])('%j has %j', (text, paragraphs) => {
    expect(cutParagraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(paragraphs);
  });
});

describe('syllables', () => {
  test.each([
    ['Đồ ngu, cà-phê', ['đồ', 'ngu', 'cà', 'phê']],
    ['cuộc_họp l0n', ['cuộc', 'họp', 'l0n']],
    ['e\u0301e x2', ['ée', 'x2']],
    ['😀…!', []],
  ])('%j has %j', (text, syllables) => {
    const folded = fold(text);
    const { count, starts, ends } = folded.syllables;
    expect(Array.from({ length: count }, (_, s) => folded.toned.slice(starts[s], ends[s]))).toEqual(
      syllables,
    );
  });
});
