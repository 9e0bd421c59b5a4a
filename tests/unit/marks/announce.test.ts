import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { vietnamese } from '../../../src/i18n/marks-vietnamese.ts';
import { createAnnouncer } from '../../../src/marks/announce.ts';
import { findByWords } from '../../fixtures/marks-extension/find-by-words.ts';

describe('A screen reader', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function listen() {
    const heard: string[] = [];
    const end = new AbortController();
    const view = { setTimeout, clearTimeout } as unknown as Window;
    const speaker = { ariaNotify: (line: string) => void heard.push(line) };
    const tell = createAnnouncer(speaker, view, () => vietnamese, end.signal);
    return { heard, end, write: (text: string) => tell(findByWords(text), text) };
  }

  it('hears of new findings once a pause, joined, and never which words', () => {
    const { heard, write } = listen();
    write('nghe nói');
    vi.advanceTimersByTime(600);
    write('nghe nói 079203001234');
    vi.advanceTimersByTime(999);
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(heard).toEqual(['Bảy Điều: 1 cảnh báo mới, 1 nhắc nhở mới. Nhấn F8 để xem.']);
  });

  it('is not told again of what it knows, wherever that moves to', () => {
    const { heard, write } = listen();
    write('nghe nói');
    vi.runAllTimers();
    write('Này, nghe nói');
    vi.runAllTimers();
    expect(heard).toHaveLength(1);
  });

  it('hears when nothing is left', () => {
    const { heard, write } = listen();
    write('nghe nói');
    vi.runAllTimers();
    write('');
    vi.runAllTimers();
    expect(heard.at(-1)).toBe('Bảy Điều: không còn điều gì cần nhắc.');
  });

  it('hears nothing of a clean draft, nor after the box is left', () => {
    const { heard, end, write } = listen();
    write('chào');
    vi.runAllTimers();
    write('nghe nói');
    end.abort();
    vi.runAllTimers();
    expect(heard).toEqual([]);
  });
});
