/** Source of a function that lists the elements that may be our host: `popover` and no other attribute. */
export const listHosts = `() => [...document.querySelectorAll('[popover]')].filter((e) => e.attributes.length === 1)`;
