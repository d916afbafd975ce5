// SPDX-License-Identifier: Apache-2.0
import qrcode from 'qrcode-generator';

/** As small as fits. */
const SMALLEST = 0;
/** Paper is folded and soiled: a quarter may be lost. */
const LEVEL = 'Q';

/** A square of dark and light modules (ISO/IEC 18004), without the quiet zone. */
export function qrModules(text: string): readonly (readonly boolean[])[] {
  const code = qrcode(SMALLEST, LEVEL);
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: count }, (__, column) => code.isDark(row, column)),
  );
}
