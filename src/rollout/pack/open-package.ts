import type { Builds } from '../build-packages.ts';
import type { Bytes, Files } from '../bytes.ts';
import { packZip, unpackZip } from './zip.ts';

/** bay-dieu-goi.zip: the built extension for both families of browsers. */
export const packageName = 'bay-dieu-goi.zip';

export function packPackage({ chromium, firefox }: Builds): Bytes {
  const under = (folder: string, files: Files) =>
    [...files].map(([path, bytes]) => [`${folder}/${path}`, bytes] as const);
  return packZip(new Map([...under('chromium', chromium), ...under('firefox', firefox)]));
}

/** Also the whole release zip, in which the package lies. Without a package in it the builds are empty. */
export function openPackage(zip: Bytes): Builds {
  const files = tryUnpack(zip);
  const inner = [...files].find(([path]) => path.split('/').at(-1) === packageName);
  if (inner) return openPackage(inner[1]);
  const under = (folder: string): Files =>
    new Map(
      [...files].flatMap(([path, bytes]) =>
        path.startsWith(`${folder}/`) ? [[path.slice(folder.length + 1), bytes] as const] : [],
      ),
    );
  return { chromium: under('chromium'), firefox: under('firefox') };
}

function tryUnpack(zip: Bytes): Files {
  try {
    return unpackZip(zip);
  } catch {
    return new Map();
  }
}
