/**
 * Words that put a candidate before the detectors that start from words: spelled so, or all of it without any
 * diacritic. Only the build reads them; a page has them in `CompiledRules.startTrie`.
 */
export interface DetectorWords {
  readonly starts: readonly string[];
  /** One of these, or a digit, stands soon behind a start word wherever the detector finds anything (start-hints.ts). */
  readonly follow?: readonly string[];
}

const words = (text: string): readonly string[] => text.split(', ');

/** By detector. */
export const startWords: Readonly<Record<string, DetectorWords>> = {
  child: { starts: words('cháu, bé, em, học sinh, hs, con gái, con trai, con, trẻ') },
  'birth-date': { starts: words('ngày sinh, sinh ngày, sinh năm, năm sinh, sinh, ns, sn, dob, d.o.b') },
  address: {
    starts: words(
      'nhà, địa chỉ, trú tại, trú, ngụ, sống, ở, trọ, hktt, quê, hộ khẩu, đ, đc, giao số, giao về, giao tới, giao đến, gửi về, dọn về, chuyển về',
    ),
    follow: words(
      'hẻm, ngõ, ngách, kiệt, tổ, khu, kp, khóm, ấp, thôn, xóm, bản, buôn, làng, sóc, đội, tdp, cụm, căn, phòng, chung',
    ),
  },
  'secrecy-mark': { starts: words('mật, m ậ t') },
};
