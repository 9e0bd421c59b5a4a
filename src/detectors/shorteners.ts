/** Hosts that hide where a link leads. */
export const shorteners: ReadonlySet<string> = new Set(
  (
    'bit.ly tinyurl.com t.ly t.co goo.gl cutt.ly is.gd v.gd ow.ly buff.ly rb.gy rebrand.ly ' +
    'shorturl.at shorturl.asia shorten.asia by.com.vn s.id tiny.cc soo.gd bl.ink lnkd.in adf.ly ' +
    'bom.so bom.to link1s.com megaurl.in shope.ee vt.tiktok.com vm.tiktok.com zpr.io urlz.fr u.to ' +
    'gg.gg clck.ru qr.ae short.gy tly.vn dub.sh rentry.co surl.li ouo.io cutt.us linkvertise.com ' +
    'yeumoney.com traffic1s.com goo.su l.facebook.com kutt.it zee.gl tinylink.net tiny.one bitly.com ' +
    'mbsy.co x.co tr.ee shortlink.asia 1link.vn'
  ).split(' '),
);
