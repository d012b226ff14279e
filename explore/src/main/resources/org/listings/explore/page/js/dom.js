// Makes elements. Text is always text: nothing here, or anywhere in this page, parses markup.

const SVG = 'http://www.w3.org/2000/svg';

function fill(element, properties, children) {
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (value == null || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'value' || name === 'checked') element[name] = value;
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child != null && child !== false));
  return element;
}

/** An element: el('a', { href: '/' }, 'home'). */
export const el = (name, properties, ...children) =>
  fill(document.createElement(name), properties, children);

/** The same in SVG. */
export const svg = (name, properties, ...children) =>
  fill(document.createElementNS(SVG, name), properties, children);

/** The pieces of a text of which some were found. */
export const pieces = (parts) =>
  parts.map(({ text, hit }) => (hit ? el('mark', null, text) : text));
