/** The built body of the worker threads of the command line, which the build puts beside the command. */
export const CLI_WORKER = new URL('./cli-worker.js', import.meta.url);
