import { agencyName } from './agency-name.ts';
import { draftDetectors } from './in-drafts.ts';
import type { Detector } from './types.ts';

/** All detectors: those of drafts, and the one of names, which a page of a network does not carry. */
export const detectors: readonly Detector[] = [...draftDetectors, agencyName];
