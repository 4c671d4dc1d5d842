import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Bytes in files and folders.
 *
 * @param enough where counting may stop
 * @returns null where standard input is among them
 */
export async function sizeOf(inputs: readonly string[], enough: number): Promise<number | null> {
  if (inputs.includes('-')) return null;
  let size = 0;
  for (const input of inputs) {
    for await (const bytes of sizes(input)) {
      size += bytes;
      if (size >= enough) return size;
    }
  }
  return size;
}

async function* sizes(path: string): AsyncGenerator<number> {
  try {
    const entry = await stat(path);
    if (!entry.isDirectory()) yield entry.size;
    else for (const name of await readdir(path)) yield* sizes(join(path, name));
  } catch {
    // what cannot be read is told when it is to be read
  }
}
