// Whether one order, that of the versions, explains all that tabs were told.

/**
 * @param stored what is stored in the end: `version`, `count`, `records`, `commits`
 * @param tabs for each tab `acknowledged` (id, version, and the version that a repeat was given) and `seen`
 *   (records as read), in its order
 * @returns a sentence for each thing that the order does not explain
 */
export function breachesOf(stored, tabs) {
  const breaches = [];
  const versionOf = new Map();
  const { current, textAt } = replayed(stored.commits, versionOf, breaches);
  if (stored.version !== stored.commits.length) {
    breaches.push(
      `The version is ${stored.version}, and there are ${stored.commits.length} commits.`,
    );
  }
  const sent = tabs.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);
  if (stored.commits.length !== sent) {
    breaches.push(`${sent} commits were acknowledged and ${stored.commits.length} are stored.`);
  }
  for (const { acknowledged, seen } of tabs) {
    for (const { id, version, again } of acknowledged) {
      if (versionOf.get(id) !== version)
        breaches.push(`${id} was said to be ${version}, and is not.`);
      if (again !== version)
        breaches.push(`${id}, ${version}, was ${again} when it was sent again.`);
    }
    breaches.push(...unexplained(seen, textAt));
  }
  return [...breaches, ...different(stored, current)];
}

function replayed(commits, versionOf, breaches) {
  const current = new Map();
  const textAt = new Map();
  for (const [at, { id, version, changes }] of commits.entries()) {
    if (version !== at + 1) breaches.push(`The commit ${version} is the ${at + 1}th.`);
    if (versionOf.has(id)) breaches.push(`${id} is stored twice.`);
    versionOf.set(id, version);
    for (const { id: key, expected, record, unlogged } of changes) {
      const before = current.get(key)?.version ?? 0;
      if (before !== expected) {
        breaches.push(`${id} changed ${key} on version ${expected}; it was at ${before}.`);
      }
      if (record === null && !unlogged) current.delete(key);
      else current.set(key, { version, text: record?.text });
      textAt.set(`${key} ${version}`, record?.text);
    }
  }
  return { current, textAt };
}

/** What a tab read that was never so, or that is older than what it had read before. */
function unexplained(seen, textAt) {
  const breaches = [];
  const last = new Map();
  for (const { id, version, text } of seen) {
    const name = `${id} ${version}`;
    const wasSo = textAt.has(name) && [undefined, text].includes(textAt.get(name));
    if (!wasSo) breaches.push(`${name} was read as "${text}", which it never was.`);
    if ((last.get(id) ?? 0) > version) breaches.push(`${name} was read after ${last.get(id)}.`);
    last.set(id, version);
  }
  return breaches;
}

function different({ records, count }, current) {
  const breaches = [];
  if (records.length !== count)
    breaches.push(`${count} records were named, ${records.length} came.`);
  if (records.length !== current.size) {
    breaches.push(`The commits leave ${current.size} records, and ${records.length} are there.`);
  }
  for (const { id, version, record } of records) {
    const { version: expected, text } = current.get(id) ?? {};
    if (version !== expected)
      breaches.push(`${id} is at ${version}, by the commits at ${expected}.`);
    if (text !== undefined && text !== record.text)
      breaches.push(`${id} is not as it was written.`);
  }
  return breaches;
}
