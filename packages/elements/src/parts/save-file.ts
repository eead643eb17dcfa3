/** How long a browser may take to take up what it saves, in milliseconds. */
const keptMs = 60_000;

/** Addresses of files that were saved a moment ago. */
const kept: string[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

/** Has the browser save a file by its own name. */
export function saveFile(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  kept.push(url);
  // One timer for all, however many are saved.
  clearTimeout(timer);
  timer = setTimeout(() => {
    for (const old of kept.splice(0)) URL.revokeObjectURL(old);
  }, keptMs);
}
