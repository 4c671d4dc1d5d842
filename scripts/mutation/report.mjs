// What a run found, in lines: the share killed by room, and where and of which kind those are that live.
const Z = 1.96;

export function summary(judged, rooms) {
  return [
    share('all', judged),
    ...rooms.map((room) =>
      share(
        room,
        judged.filter(({ file }) => file.startsWith(`${room}/`)),
      ),
    ),
    ...groups(judged, ({ mutator }) => mutator),
    ...groups(judged, ({ file }) => file),
  ];
}

function share(name, judged) {
  const dead = judged.filter(isDead).length;
  const p = judged.length === 0 ? 0 : dead / judged.length;
  const margin = judged.length === 0 ? 0 : Z * Math.sqrt((p * (1 - p)) / judged.length);
  const percent = (value) => `${(100 * value).toFixed(1)} %`;
  const unreached = judged.filter(({ status }) => status === 'unreached').length;
  const hanging = judged.filter(({ status }) => status === 'timeout').length;
  return `${name}: ${dead} of ${judged.length} killed, ${percent(p)} (95 % of a sample: ± ${percent(margin)}); ${unreached} unreached, ${hanging} hang`;
}

function isDead({ status }) {
  return status === 'killed' || status === 'timeout';
}

/** Groups with their shares, those first in which most live. */
function groups(judged, keyOf) {
  const byKey = grouped(judged, keyOf);
  const living = (all) => all.filter((one) => !isDead(one)).length;
  return [...byKey].sort(([, a], [, b]) => living(b) - living(a)).map(([key, all]) => `  ${share(key, all)}`);
}

function grouped(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
