/** A command as each door has it: the release on Windows, the release elsewhere, the sources. */
export const commands = (name: 'rollout' | 'verify', rest: string): readonly string[] => [
  `bay-dieu ${name} ${rest}`,
  `node bay-dieu.mjs ${name} ${rest}`,
  `npm run -s ${name} -- ${rest}`,
];
