/**
 * What a page could hear of a pointer, a key or the focus on our host. Only events whose path leaves a closed root
 * are here, and those that the host itself gets (the popover's, the style engine's).
 */
const everywhere = `
  click dblclick auxclick contextmenu mousedown mouseup mousemove mouseover mouseout
  pointerdown pointerup pointermove pointerover pointerout pointercancel gotpointercapture lostpointercapture
  touchstart touchend touchmove touchcancel wheel mousewheel
  keydown keyup keypress beforeinput input change invalid submit reset formdata
  compositionstart compositionupdate compositionend textInput
  focus blur focusin focusout DOMFocusIn DOMFocusOut DOMActivate
  drag dragstart dragend dragenter dragleave dragover drop
  copy cut paste beforecopy beforecut beforepaste
  selectstart select search
  beforetoggle toggle beforematch command close cancel fullscreenchange fullscreenerror
  scroll scrollend scrollsnapchange scrollsnapchanging
  animationstart animationend animationiteration animationcancel
  transitionrun transitionstart transitionend transitioncancel
  webkitAnimationStart webkitAnimationEnd webkitAnimationIteration webkitTransitionEnd
  load error resize securitypolicyviolation contentvisibilityautostatechange
`;

/**
 * Only where an event names our inner nodes (Firefox's `originalTarget`). Elsewhere they say no more than that the
 * pointer is over the host, and a listener for them makes the engine send one event for each ancestor or each raw
 * move: a page without a box would pay for nothing.
 */
const whereInnerNodesShow = `
  mouseenter mouseleave pointerenter pointerleave pointerrawupdate
  DOMMouseScroll MozMousePixelScroll mozfullscreenchange mozfullscreenerror
`;

/** We never prevent these, and say so: a listener that might makes scrolling wait for the page. */
const passive = new Set(
  'touchstart touchend touchmove touchcancel wheel mousewheel scroll scrollend DOMMouseScroll'.split(' '),
);

export function shieldedEvents(showsInnerNodes: boolean): readonly { type: string; passive: boolean }[] {
  const names = `${everywhere}${showsInnerNodes ? whereInnerNodesShow : ''}`.trim().split(/\s+/);
  return names.map((type) => ({ type, passive: passive.has(type) }));
}
