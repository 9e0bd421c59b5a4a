/** Stock Firefox ESR, with everything going through our proxy and nothing asked of its maker. */
export function firefoxPrefs(proxyPort: number, addonHosts: Readonly<Record<string, string>>) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.stricttransportsecurity.preloadlist': false,
    'security.cert_pinning.enforcement_level': 0,
    'extensions.webextensions.uuids': JSON.stringify(addonHosts),
    'extensions.getAddons.cache.enabled': false,
    'extensions.update.enabled': false,
    'app.normandy.enabled': false,
    'app.update.disabledForTesting': true,
    'browser.aboutConfig.showWarning': false,
    'browser.contentblocking.report.lockwise.enabled': false,
    'browser.region.network.url': '',
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.search.update': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.tabs.warnOnClose': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'dom.push.connection.enabled': false,
    'messaging-system.rsexperimentloader.enabled': false,
    'services.settings.server': 'data:,',
    'toolkit.telemetry.server': '',
    'intl.locale.requested': 'vi,en-US',
    // Its red dots under Vietnamese words would stand in every picture.
    'layout.spellcheckDefault': 0,
    // Puppeteer turns the session file off; people have it, and every 15 s is long to wait for.
    'browser.sessionstore.resume_from_crash': true,
    'browser.sessionstore.interval': 1000,
    // Each new tab's process would start another one in advance.
    'dom.ipc.processPrelaunch.enabled': false,
    // Tabs in the background keep their timers: two tabs are open while a test pastes.
    'dom.min_background_timeout_value': 4,
  };
}
