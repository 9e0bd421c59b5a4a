import { expect, test } from 'vitest';
import { linkKind } from '../../../src/detectors/link.ts';
import { lookAlikeLink, shortLink } from '../../../src/detectors/look-alike-link.ts';
import { expectClean, expectFound } from './run-detector.ts';

test.each([
  ['dichvucong.gov.vn', 'official'],
  ['gov.vn', 'official'],
  ['baochinhphu.chinhphu.vn', 'official'],
  ['xyz.gov.vn.abc.top', 'look-alike'],
  ['notgov.vn', 'look-alike'],
  ['vnexpress.net', 'unknown'],
  ['bit.ly', 'shortened'],
  ['xn--chnhph-xya.vn', 'look-alike'],
  ['youtube.com', 'unknown'],
  ['tuoitre.vn', 'unknown'],
  ['baochinhphu.vn', 'official'],
] as const)('%s is %s', (host, kind) => expect(linkKind(host)).toBe(kind));

test.each([
  ['vneid-benda.example.vn', 'unknown'],
  ['vneid-benda.example', 'look-alike'],
  ['vneid-benda.exam', 'look-alike'],
] as const)('beside a unit’s own page on vneid-benda.example.vn, %s is %s', (host, kind) => {
  const pages = ['https://VNeID-benda.example.vn:8443/nhom?x#y'];
  expect(linkKind(host, { names: [], codenames: [], domains: [], public: [], pages })).toBe(kind);
});

expectFound(lookAlikeLink, [
  'vào ⟦https://dichvucong-gov.vn/dangnhap⟧ nhé',
  '⟦gov-vn.com⟧',
  '⟦http://xyz.gov.vn.abc.top⟧',
  'Truy cập ⟦dichvucongbaohiemxahoi.com⟧.',
  '(⟦https://vneid-capnhat.top/⟧)',
  '⟦https://bocongan.gov-vn.xyz/a?b=1⟧ gấp',
  'link: ⟦https://xn--chnhph-xya.vn⟧',
  '⟦https://bocongan.gov.com⟧',
  '⟦https://dichvucong.online⟧',
  '⟦https://chinhphu-vn.net/tro-cap⟧, chia sẻ',
  '“⟦https://gоv.vn/dang-ky⟧”',
]);
expectClean(lookAlikeLink, [
  'https://dichvucong.gov.vn/p/home',
  'vneid.gov.vn',
  'https://vnexpress.net/chinh-phu-123.html',
  'https://thuvienphapluat.vn/gov.vn',
  'https://baochinhphu.vn/abc',
  'https://facebook.com/conganphuong5',
  'v1.0.gov',
  'lan@dichvucong-gov.vn',
  'https://xaydungchinhsach.chinhphu.vn',
  'gov.vn',
  'Xong.Rồi về',
  'https://www.bocongan.gov.vn/?u=https',
  'https://congan.com.vn/tin-chinh',
  'https://anninhthudo.vn',
  'https://chinhphuc.com',
  'https://tuoitre.vn/gov-vn.htm',
]);

expectFound(shortLink, [
  'xem ⟦https://bit.ly/3abc⟧',
  '⟦bit.ly/3abc⟧.',
  '⟦http://tinyurl.com/xyz⟧ nè',
  '(⟦https://cutt.ly/abc⟧)',
  '⟦https://t.ly/abc⟧',
  '⟦by.com.vn/abc⟧',
  'link ⟦https://s.id/abc⟧, nhanh',
  '⟦https://shorturl.at/abc⟧',
  '⟦https://www.bit.ly/abc⟧',
  '⟦HTTPS://BIT.LY/ABC⟧',
]);
expectClean(shortLink, [
  'https://youtu.be/abc',
  'https://vnexpress.net',
  'bit.lyric',
  'https://abit.ly/abc',
  'https://bit.ly.example.com/abc',
  'https://dichvucong.gov.vn',
  't.co.uk',
  'fb.com/abc',
  'https://facebook.com/bit.ly',
  'https://zalo.me/abc',
  'chợ.vn',
  'https://goo.gle.com',
  'sid.vn',
  'bit ly',
  'https://forms.gle/abc',
]);
