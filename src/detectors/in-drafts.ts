import { address } from './address.ts';
import { bankAccount } from './bank-account.ts';
import { birthDate } from './birth-date.ts';
import { child } from './child.ts';
import { citizenId } from './citizen-id.ts';
import { documentNumber } from './document-number.ts';
import { email } from './email.ts';
import { lookAlikeLink, shortLink } from './look-alike-link.ts';
import { numberPlate } from './number-plate.ts';
import { oldId } from './old-id.ts';
import { passport } from './passport.ts';
import { paymentCard } from './payment-card.ts';
import { phone } from './phone.ts';
import { secrecyMark } from './secrecy-mark.ts';
import { socialInsurance } from './social-insurance.ts';
import { studentNumber } from './student-number.ts';
import { taxCode } from './tax-code.ts';
import type { Detector } from './types.ts';

/** What looks for things in drafts. Of two that find the same span at the same level, the earlier here wins (FACTS §7). */
export const draftDetectors: readonly Detector[] = [
  paymentCard,
  bankAccount,
  citizenId,
  socialInsurance,
  phone,
  taxCode,
  oldId,
  passport,
  numberPlate,
  studentNumber,
  email,
  child,
  birthDate,
  address,
  secrecyMark,
  documentNumber,
  lookAlikeLink,
  shortLink,
];
