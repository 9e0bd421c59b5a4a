import type { Language } from '../rules/types.ts';

const names: Readonly<Record<string, string>> = {
  facebook: 'Facebook',
  x: 'X',
  youtube: 'YouTube',
  instagram: 'Instagram',
  threads: 'Threads',
  tiktok: 'TikTok',
  linkedin: 'LinkedIn',
  reddit: 'Reddit',
  zalo: 'Zalo',
  telegram: 'Telegram',
  messenger: 'Messenger',
};

/** A network as people write it; a site that the unit added has its host name. */
export function networkName(network: string, language: Language): string {
  if (network === 'draft') return language === 'vi' ? 'trang này' : 'this page';
  return names[network] ?? network;
}
