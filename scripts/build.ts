import { buildExtension, outputDir, targets } from './build-extension.ts';

for (const target of targets) {
  buildExtension(target);
  console.log(outputDir(target));
}
