import type { Management } from 'webextension-polyfill';

/** `policy`: the browser's policies brought the extension; `forced`: and the person can't take it out. */
export type Install = 'policy' | 'forced' | 'own';
export type AskInstall = () => Promise<Install>;

/** How this very extension came here: the one question of `management` that needs no permission. */
export async function askInstall(
  management: Pick<Management.Static, 'getSelf'> | undefined,
): Promise<Install> {
  const self = await management?.getSelf();
  if (self?.installType !== 'admin') return 'own';
  return self.mayDisable ? 'policy' : 'forced';
}
