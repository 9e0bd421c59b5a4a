/**
 * Start words that any text has, and what must follow within so many units for their detector to find anything. The
 * sieve passes over a paragraph where it doesn't. A hint may be too generous, never too strict.
 */
export interface StartHint {
  readonly within: number;
  /** A digit follows. */
  readonly digit?: true;
  /** One of the next four syllables begins with a capital. */
  readonly capital?: true;
  /** One of these follows, spelled so or without any diacritic. */
  readonly words?: readonly string[];
  /** The start word counts only if it is spelled so (composed). */
  readonly spelled?: RegExp;
}

export const startHints: Readonly<Record<string, StartHint>> = {
  'birth-date': { within: 80, digit: true },
  'secrecy-mark': { within: 0, spelled: /^(?:mật|mat)$/i },
  child: {
    within: 0,
    capital: true,
    spelled: /^(?:cháu|bé|em|học\s+sinh|con\s+gái|con\s+trai|con|trẻ|chau|be|hoc\s+sinh)$/i,
  },
  address: {
    within: 110,
    spelled:
      /^(?:nhà|địa\s+chỉ|thường\s+trú|tạm\s+trú|trú\s+tại|cư\s+trú|trú|ngụ|ngụ\s+tại|sống|ở|trọ|hktt|nơi\s+ở|quê|hộ\s+khẩu|đ|giao\s+(?:số|về|tới|đến)|(?:gửi|dọn|chuyển)\s+về|[a-z\s]+)$/i,
    digit: true,
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
 * Fewest digits that a number of a kind has, counted from the candidate on over `digitReach` units, letters that pass
 * for digits (O, l) too. A year is nothing to any of them.
 */
export const leastDigits: Readonly<Record<string, number>> = {
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
export const digitReach = 32;
