import { type Bytes, readText } from '../rollout/bytes.ts';
import { makeRollout } from './make-rollout.ts';
import { showProblems, showRollout, showWorking } from './show.ts';

const form = byId('form');
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void start();
});

async function start(): Promise<void> {
  showWorking();
  try {
    const [unit, packageZip] = [await read('unit'), await read('package')];
    if (!unit || !packageZip) return showProblems(['Chọn đủ unit.yml và gói Bảy Điều.']);
    const key = await read('key');
    const made = await makeRollout({
      yaml: readText(unit),
      packageZip,
      keyPem: key && readText(key),
      signedXpi: await read('xpi'),
      earlierZip: await read('earlier'),
    });
    if ('errors' in made) showProblems(made.errors);
    else showRollout(made);
  } catch (error) {
    showProblems([`Không đọc được tệp: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

async function read(id: string): Promise<Bytes | undefined> {
  const input = byId(id);
  const file = input instanceof HTMLInputElement ? input.files?.[0] : undefined;
  return file && new Uint8Array(await file.arrayBuffer());
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no #${id}`);
  return element;
}
