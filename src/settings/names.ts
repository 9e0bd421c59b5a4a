/** The networks that a policy may name: the files of src/platforms (a test holds the two together). */
export const networkNames = ['facebook', 'x', 'youtube'] as const;
export type NetworkName = (typeof networkNames)[number];

/** The browsers that a rollout can write policies for. */
export const browserNames = ['chrome', 'edge', 'chromium', 'coccoc', 'brave', 'firefox'] as const;
