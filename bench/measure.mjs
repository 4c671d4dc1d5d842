/** Processor time in milliseconds of the fastest of several runs: on a machine that others use too, wall clock tells nothing. */
export function cpuTime(work, runs = 5) {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** Units a second, given the processor time that they took: characters in thousands a millisecond are megabytes a second. */
export function megabytesPerSecond(characters, milliseconds) {
  return characters / 1000 / milliseconds;
}

export function fixed(value, digits = 2) {
  return value.toFixed(digits);
}

/** Lines of a table, its columns as wide as they must be. */
export function table(rows) {
  const widths = rows[0].map((_cell, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  return rows.map((row) =>
    row
      .map((cell, column) => String(cell).padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  );
}
