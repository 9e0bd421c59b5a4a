/**
 * Fields that are nobody's post: never read, whatever a platform's rules say (NETWORKS.md C). Only attributes are
 * looked at here; a field's value is never touched.
 */
export function isNeverRead(element: HTMLElement, generic: boolean): boolean {
  return (
    isWrongInput(element) ||
    element.matches(neverSelector) ||
    element.closest(neverWithin) !== null ||
    hasPrivateAutocomplete(element) ||
    standsBesideSecrets(element) ||
    (generic && isDoubtful(element))
  );
}

const neverSelector =
  ':disabled, [readonly], [aria-readonly=true], [inputmode=numeric], [inputmode=tel], [inputmode=decimal], [inputmode=email], [role=searchbox], [role=spinbutton]';

/** Code editors, terminals, and what the page itself hides. */
const neverWithin =
  '[aria-hidden=true], [hidden], [inert], [role=search], .CodeMirror, .cm-editor, .monaco-editor, .ace_editor, .xterm';

function isWrongInput(element: HTMLElement): boolean {
  return element instanceof HTMLInputElement && element.type !== 'text';
}

/** Every autocomplete field name means data about the person, `off` and `on` excepted. */
function hasPrivateAutocomplete(element: HTMLElement): boolean {
  const tokens = (element.getAttribute('autocomplete') ?? '').trim().toLowerCase().split(/\s+/);
  return tokens.some((token) => privateAutocomplete.test(token));
}

const privateAutocomplete =
  /^(?:cc-.*|.*-password|one-time-code|username|email|tel(?:-.*)?|street-address|address-.*|postal-code|country.*|bday.*|webauthn)$/;

function standsBesideSecrets(element: HTMLElement): boolean {
  const form = element.closest('form');
  return (
    form?.querySelector('input[type=password], [autocomplete^="cc-"], [autocomplete="one-time-code"]') != null
  );
}

/** In px: smaller fields are traps, counters or codes; but one that grows was a box about to open. */
export function isTooSmall(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width < 40 || height < 16;
}

/** Where no platform speaks for the field, its own names do. */
function isDoubtful(element: HTMLElement): boolean {
  if (element.matches('[role=combobox], input, [maxlength="0"]')) return true;
  const longest = Number(element.getAttribute('maxlength') ?? Number.NaN);
  if (longest <= 10) return true;
  if (element.getAttribute('spellcheck') === 'false' && !element.matches('[data-lexical-editor], .ql-editor'))
    return true;
  const names = ['name', 'id', 'aria-label', 'placeholder'].map((name) => element.getAttribute(name) ?? '');
  return names.some((name) => privateWord.test(splitWords(name)));
}

const privateWord =
  / (?:otp|pin|cvv|cvc|csc|card|captcha|search|query|tìm|tìm kiếm|password|passwd|mật khẩu|mã xác nhận|mã xác thực|số thẻ|login|username|email) /;

/** "cardNumber", "card_number" and "Card number" alike: " card number ". */
function splitWords(name: string): string {
  const parted = name.normalize('NFC').replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
  return ` ${parted
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .join(' ')
    .trim()} `;
}
