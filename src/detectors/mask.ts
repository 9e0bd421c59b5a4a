const HIDDEN = '•';

/** Hides all letters and digits but the first and last few; separators stay, so that the sentence reads on. */
export function maskMiddle(text: string, keepStart: number, keepEnd: number): string {
  const total = [...text].filter(identifies).length;
  let seen = 0;
  return [...text]
    .map((char) => {
      if (!identifies(char)) return char;
      seen++;
      return seen <= keepStart || seen > total - keepEnd ? char : HIDDEN;
    })
    .join('');
}

function identifies(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}

/** "lan.nguyen@gmail.com" → "l•••@gmail.com": where it leads stays readable, who it is does not. */
export function maskMail(mail: string): string {
  const at = mail.indexOf('@');
  return `${mail.slice(0, 1)}•••${mail.slice(at)}`;
}
