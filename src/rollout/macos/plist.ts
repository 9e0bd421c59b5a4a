import { escapeXml } from '../xml.ts';

export type PlistValue =
  | string
  | boolean
  | number
  | readonly PlistValue[]
  | { readonly [key: string]: PlistValue };

/** An XML property list: https://www.apple.com/DTDs/PropertyList-1.0.dtd */
export function writePlist(value: PlistValue): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${writeValue(value, '')}
</plist>
`;
}

function writeValue(value: PlistValue, indent: string): string {
  if (typeof value === 'string') return `${indent}<string>${escapeXml(value)}</string>`;
  if (typeof value === 'boolean') return `${indent}<${value} />`;
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>`;
  const inner = `${indent}  `;
  if (isList(value))
    return `${indent}<array>\n${value.map((item) => `${writeValue(item, inner)}\n`).join('')}${indent}</array>`;
  const members = Object.entries(value).map(
    ([key, member]) => `${inner}<key>${escapeXml(key)}</key>\n${writeValue(member, inner)}\n`,
  );
  return `${indent}<dict>\n${members.join('')}${indent}</dict>`;
}

const isList = (value: PlistValue): value is readonly PlistValue[] => Array.isArray(value);
