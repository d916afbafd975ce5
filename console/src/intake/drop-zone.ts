// SPDX-License-Identifier: Apache-2.0
import { h } from '../dom/element.js';
import { documentIcon } from '../dom/icon.js';
import type { PageTexts } from '../language/texts.js';
import { fileChooser } from './file-chooser.js';

/** The place for files. A file dropped beside it counts too, instead of replacing the page. */
export function dropZone(
  texts: PageTexts['intake'],
  onFiles: (files: readonly File[]) => void,
): HTMLElement {
  const [choose, input] = fileChooser(
    { label: texts.choose, className: 'primary choose', multiple: true },
    onFiles,
  );
  const title = h('p', { class: 'drop-title' }, texts.drop);
  const zone = h(
    'div',
    { class: 'drop-zone' },
    documentIcon(),
    title,
    choose,
    input,
    h('p', { class: 'hint' }, texts.dropHint),
  );
  zone.addEventListener('click', (event) => {
    if (event.target !== choose && event.target !== input) input.click();
  });
  return zone;
}

/** Takes files dropped anywhere on the page. */
export function acceptDrops(
  texts: () => PageTexts['intake'],
  onFiles: (files: readonly File[]) => void,
): void {
  const mark = (isOver: boolean): void => {
    const zone = document.querySelector('.drop-zone');
    const title = zone?.querySelector('.drop-title');
    zone?.classList.toggle('is-over', isOver);
    if (title) title.textContent = isOver ? texts().dropNow : texts().drop;
  };
  document.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    mark(true);
  });
  document.addEventListener('dragleave', (event) => {
    // Null when the pointer leaves the window, not when it passes from one element to another.
    if (event.relatedTarget === null) mark(false);
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    mark(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) onFiles(files);
  });
}
