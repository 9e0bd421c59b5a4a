/**
 * Property names that never leave the content script: in no message, in no stored value, no name of the browser's,
 * never read by a string. `shorten-own-names.ts` shortens them. What is not listed only weighs some bytes more.
 */
export const ownNames = `
addFiller addText addWhole ahead atLineStart boxes breakLine byGroup canStep candidates capital caret cased
casedUnits checker closeLine codenamesGroup codenamesUse compiled composer copy cover current desk detectors drawn
ears edges editor endOf ends exact families findPhrases fold folded followed generic goesOn groupOfUse guard hasImages
held hit hits holds holdsFocus isAsked inLink initials inside isApplying isAsWritten isBlock isCodename isContinuedIn isCurrent
isInLink isName isOdd isPlateLike isQuoted isSettled isSmall isToneless isWritten issuer joints judgeSoon keepIgnored
kindOf lead least leave linksOf lookUp makeMarks marked marksOfUse masked mayHide mirrorIn moveFocus namesGroup needsLetters
namesUse national onFail onMove onMutation onPause onReflow onReveal openAt openPanel original outside
paragraph paragraphs personal phraseOf pieces plan press probe publicContacts putAll raise rank reach
recheck rects refold remember renew replacement roots seenAs sentenceAt setCaret setExpanded setOpen settle
signals skips spanOf spell spelling startOf starts stops strength surface syllableAt
syllables takesFocus tell tellPanel textsIn tonedUnits traits useList used wants ways writingAt
`
  .trim()
  .split(/\s+/);
