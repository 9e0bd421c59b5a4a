/**
 * The closed root's only style sheet. `!important` in `:host` beats every rule, inline style and animation of the
 * page. Fonts are generic and unquoted: a page could declare a face for a named one and see which letters load, and
 * the initial value is a named one.
 * Only the badge and the card are hit, never what is in them: Firefox answers a page that asks for the caret at a
 * point by where our words are. The card can always be scrolled, so that a wheel on it never scrolls the page.
 * Nothing moves of itself, so there is nothing to still for `prefers-reduced-motion`.
 */
export const sheetText = `
:host{all:initial!important;display:block!important;position:fixed!important;inset:0 auto auto 0!important;
  width:0!important;height:0!important;overflow:visible!important;direction:ltr!important;
  font-family:sans-serif!important;
  user-select:none!important;color-scheme:light dark!important}
:host::backdrop{display:none!important}
*,::before{box-sizing:border-box;user-select:none!important}
[data-t]::before{content:attr(data-t)}
.paint,.badge,.card{position:fixed;left:0;top:0}
.mirror{position:fixed;left:0;top:0;visibility:hidden;pointer-events:none}
.paint{pointer-events:none;background-repeat:no-repeat;--warn:#e5484d;--remind:#b7791f;--now:#80808047}
.badge,.card{font:400 14px/1.45 system-ui,sans-serif;color:var(--text);background:var(--back);
  --text:#1b1b1b;--back:#fff;--soft:#595959;--line:#8a8a8a;--field:#f1f1f1;--warn:#b3261e;--remind:#7a4f01;--go:#0b57d0}
button{all:unset;box-sizing:border-box;user-select:none!important}
:focus-visible{outline:2px solid var(--go);outline-offset:2px}
.badge{width:52px;height:28px;border-radius:14px;border:2px solid var(--tone);font-weight:600;--tone:var(--soft)}
.badge.warn{--tone:var(--warn)}.badge.remind{--tone:var(--remind)}
.badge>*{position:absolute;top:2px;white-space:pre;font-variant-numeric:tabular-nums}
.badge>.sign{left:9px;color:var(--tone)}.badge>.count{left:24px}
.badge *,.card *{pointer-events:none}
.card{display:none;flex-direction:column;width:min(360px,100vw - 16px);height:min(452px,100vh - 16px);
  border:1px solid var(--line);border-radius:10px;overflow:hidden scroll;overscroll-behavior:contain;
  scrollbar-width:thin;scrollbar-color:var(--line) var(--back)}
.card.open{display:flex}
.head,.foot{flex:none;display:flex;gap:6px;padding:8px 10px;align-items:center}
.head{border-bottom:1px solid var(--line)}
.level{font-weight:700;padding:1px 8px;border:2px solid var(--tone);border-radius:6px;color:var(--tone);--tone:var(--soft)}
.warn>.head>.level{--tone:var(--warn)}.remind>.head>.level{--tone:var(--remind);border-style:dashed}
.position{margin-left:auto;width:5em;text-align:right;color:var(--soft);font-variant-numeric:tabular-nums}
.head,.foot{position:sticky;background:var(--back)}.head{top:0}.foot{bottom:0}
.body{flex:1 0 auto;min-height:calc(100% - 120px);padding:8px 12px}
.body>*{margin:0 0 8px;overflow-wrap:anywhere}
.clause,.sources,.note,.keys{color:var(--soft);font-size:13px}
.title{font-weight:700;font-size:16px}
.quote{border-left:4px solid var(--line);padding-left:8px;max-height:4.4em;overflow:hidden}
.label{font-weight:700;margin-bottom:0!important}
.put{background:var(--field);border-radius:6px;padding:4px 8px}
.told{font-weight:700}
.foot{display:grid;grid-template-columns:1fr 1fr;border-top:1px solid var(--line)}
.key{padding:4px 10px;min-height:30px;min-width:30px;border:1px solid var(--line);border-radius:6px;text-align:center}
.key.main{background:var(--go);color:#fff;border-color:var(--go)}
.foot>.key[disabled]{visibility:hidden}
.key[disabled]{color:var(--soft);cursor:default}
@media (max-height:320px){.head,.foot{position:static}}
@media (prefers-color-scheme:dark){
  .badge,.card{--text:#ececec;--back:#202124;--soft:#b4b4b4;--line:#7d7d7d;--field:#303134;--warn:#ff8a80;--remind:#ffc266;--go:#8ab4f8}
  .key.main{color:#101418}}
@media (forced-colors:active){
  .paint{forced-color-adjust:none;--warn:CanvasText;--remind:CanvasText;--now:transparent}
  .badge,.card{--text:CanvasText;--back:Canvas;--soft:CanvasText;--line:CanvasText;--field:Canvas;--warn:CanvasText;--remind:CanvasText;--go:Highlight}}
`;
