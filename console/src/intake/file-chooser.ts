// SPDX-License-Identifier: Apache-2.0
import { button, h } from '../dom/element.js';

/** What a chooser looks like and takes. */
export interface ChooserOptions {
  readonly label: string;
  readonly className: string;
  readonly multiple: boolean;
}

/** A button that lets files be chosen, with the input that it stands for. */
export function fileChooser(
  { label, className, multiple }: ChooserOptions,
  onFiles: (files: readonly File[]) => void,
): readonly [HTMLButtonElement, HTMLInputElement] {
  const input = h('input', { type: 'file', multiple, hidden: true });
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    // Choosing the same file once more must count as a change.
    input.value = '';
    if (files.length > 0) onFiles(files);
  });
  return [button(label, { class: className }, () => input.click()), input];
}
