/**
 * Start words that any text has, and what must follow for their detector to find anything: where it doesn't, the
 * detector is not asked. A hint may be too generous, never too strict: tests hold it against the detectors.
 */
export interface StartHint {
  /** A digit follows within so many syllables … */
  readonly within?: number;
  /** A capital follows soon. */
  readonly capital?: true;
  /** … or one of these, spelled so; without any diacritic only behind a start word that has none either. */
  readonly words?: readonly string[];
  /** The start word counts only if it is spelled so … */
  readonly spelled?: readonly string[];
  /** … or, all of them, without any diacritic. */
  readonly bare?: true;
}

/** By detector. */
export type StartHints = Readonly<Record<string, StartHint>>;

const startHints: StartHints = {
  'birth-date': { within: 9 },
  'secrecy-mark': { spelled: ['mật', 'm ậ t'], bare: true },
  child: {
    capital: true,
    spelled: ['cháu', 'bé', 'em', 'học sinh', 'con gái', 'con trai', 'con', 'trẻ'],
    bare: true,
  },
  address: {
    within: 9,
    spelled: [
      'nhà',
      'địa chỉ',
      'thường trú',
      'tạm trú',
      'trú tại',
      'cư trú',
      'trú',
      'ngụ',
      'ngụ tại',
      'sống',
      'ở',
      'trọ',
      'nơi ở',
      'quê',
      'hktt',
      'hộ khẩu',
      'đ',
      'đc',
      'giao số',
      'giao về',
      'giao tới',
      'giao đến',
      'gửi về',
      'dọn về',
      'chuyển về',
    ],
    bare: true,
    words: [
      'hẻm',
      'ngõ',
      'ngách',
      'kiệt',
      'tổ',
      'khu',
      'kp',
      'khóm',
      'ấp',
      'thôn',
      'xóm',
      'bản',
      'buôn',
      'làng',
      'sóc',
      'đội',
      'tdp',
      'cụm',
      'căn',
      'phòng',
      'chung',
    ],
  },
};

/**
 * Fewest digits that a number of a kind has, counted over all that may belong to it (DigitRun.reach). A year is
 * nothing to any of them.
 */
const leastDigits: Readonly<Record<string, number>> = {
  'payment-card': 13,
  'citizen-id': 12,
  'tax-code': 10,
  'social-insurance': 10,
  'old-id': 9,
  phone: 9,
  passport: 7,
  'bank-account': 6,
  'student-number': 6,
  'number-plate': 4,
};

/** What lets detectors rest. */
export interface Hints {
  readonly words: StartHints;
  readonly digits: Readonly<Record<string, number>>;
}

export const allHints: Hints = { words: startHints, digits: leastDigits };
