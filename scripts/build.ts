import { buildCheck, checkDir } from './build-check.ts';
import { buildExtension, ForPerson, outputDir, targets } from './build-extension.ts';

try {
  for (const target of targets) {
    buildExtension(target);
    console.log(outputDir(target));
  }
  await buildCheck();
  console.log(checkDir);
} catch (error) {
  if (!(error instanceof ForPerson)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
