// Takes listing files and sends them into the inbox.

import * as api from './api.js';
import { el } from './dom.js';

/** A place to drop files; calls back after each that was taken. */
export function dropZone(onDropped = () => {}) {
  const said = el('ul', { class: 'dropped' });
  const input = el('input', { type: 'file', multiple: true, id: 'files', class: 'hidden', onchange: () => { send([...input.files]); input.value = ''; } });
  const zone = el('label', {
    class: 'zone', for: 'files',
    ondragover: (event) => { event.preventDefault(); zone.classList.add('over'); },
    ondragleave: () => zone.classList.remove('over'),
    ondrop: (event) => { event.preventDefault(); zone.classList.remove('over'); send([...event.dataTransfer.files]); },
  }, el('strong', null, 'Drop listing files here'), el('span', null, 'or choose them: plain text, saved web pages, Markdown'), input);

  async function send(files) {
    for (const file of files) {
      const line = el('li', null, `${file.name}: sending …`);
      said.prepend(line);
      try {
        await api.drop(file);
        line.textContent = `${file.name}: in the inbox; its listings appear in a few seconds.`;
        onDropped();
      } catch (failure) {
        line.textContent = `${file.name}: ${failure.message}`;
        line.className = 'refused';
      }
    }
  }

  return { element: el('div', { class: 'dropping' }, zone, el('div', { role: 'status' }, said)) };
}
