import { type Bytes, joinBytes, toUtf8 } from '../bytes.ts';

/**
 * Intune's remediations: the detection exits 1 where something is to be mended, and its last line is shown in the
 * report. Nothing but the state of the policy is printed: no person, no machine, no draft.
 */
export function toDetection(checkScript: Bytes): Bytes {
  return joinBytes(
    checkScript.slice(0, checkScript.length - finalExit.length),
    toUtf8('if ($worst -gt 0) { exit 1 }\r\nexit 0\r\n'),
  );
}

const finalExit = toUtf8('exit $worst\r\n');
