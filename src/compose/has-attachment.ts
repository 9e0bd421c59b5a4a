import type { Platform } from '../platforms/types.ts';
import type { Box } from './types.ts';

/** Whether an image is attached to the draft. What is on it is not read. */
export function hasAttachment({ element }: Box, { attachments }: Platform): boolean {
  const composer = attachments && element.closest(attachments.composer);
  return Boolean(attachments && composer?.querySelector(attachments.preview));
}
