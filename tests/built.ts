import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { naturalAlone } from '../scripts/natural-alone.js';
import type * as Batch from '../src/batch/index.js';
import type * as Queue from '../src/queue/index.js';
import { ROOT } from './helpers.js';

/** The command line and its worker threads as they are built, for tests that need real processes and threads. */
export interface Built {
  /** The command. */
  readonly cli: string;
  /** The bodies of worker threads, for sources that are tested in this process. */
  readonly threads: { readonly batch: URL; readonly cli: URL };
  readonly batch: () => Promise<typeof Batch>;
  readonly queue: () => Promise<typeof Queue>;
  readonly remove: () => void;
}

const EXTERNAL = ['piscina', 'cli-progress', 'hyparquet-writer', 'bullmq', 'ioredis'];

/** Bundles into a folder below `node_modules`, so that dependencies are found from there. */
export async function buildOnce(): Promise<Built> {
  const folder = mkdtempSync(fileURLToPath(new URL('node_modules/.built-', ROOT)));
  await build({
    absWorkingDir: fileURLToPath(ROOT),
    entryPoints: {
      cli: 'src/cli/main.ts',
      'cli-worker': 'src/cli/corpus/worker.ts',
      batch: 'src/batch/index.ts',
      'batch-worker': 'src/batch/worker.ts',
      queue: 'src/queue/index.ts',
    },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    external: EXTERNAL,
    plugins: [naturalAlone],
    logLevel: 'error',
  });
  return {
    cli: join(folder, 'cli.js'),
    threads: { batch: pathToFileURL(join(folder, 'batch-worker.js')), cli: pathToFileURL(join(folder, 'cli-worker.js')) },
    batch: () => import(pathToFileURL(join(folder, 'batch.js')).href),
    queue: () => import(pathToFileURL(join(folder, 'queue.js')).href),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
