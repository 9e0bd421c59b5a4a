/**
 * Letters of other scripts that look like Latin ones. They stand for Latin letters only inside a word that also
 * has real Latin letters (syllables.ts decides); a word all in Cyrillic or Greek stays what it is.
 */
const twinPairs =
  // Cyrillic
  'аaеeоoрpсcхxуyіiјjѕsһhԁdԛqԝwкkпnӏlёeїi' +
  'АAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSЁEЇI' +
  // Greek
  'αaοoρpνvυuιiκkτtχxηnεeβbγyωw' +
  'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX' +
  // Armenian
  'օoսuոnհhցgզq';

/** Letters of Latin script that are drawn like a plain one: always read as that one. */
const styledPairs = 'ɑaɡgıiʟlɴnᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkᴍmᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzøoØOłlŁLɖđƉĐÐĐðđ';

function readPairs(pairs: string): ReadonlyMap<number, number> {
  const map = new Map<number, number>();
  for (let i = 0; i < pairs.length; i += 2) map.set(pairs.charCodeAt(i), pairs.charCodeAt(i + 1));
  return map;
}

export const twins = readPairs(twinPairs);
export const styled = readPairs(styledPairs);
