/** How the handles on one database, in this tab and others, learn of commits. */
export interface Tabs {
  /** Says to the others that the workspace is at a version now. */
  tell(version: number): void;
  close(): void;
}

/** Whether tabs of this browser can reach each other. */
export function canReachTabs(): boolean {
  return typeof globalThis.BroadcastChannel === 'function';
}

/**
 * Listens to the other handles. What they send is never trusted: it is a reason to read, no more.
 *
 * @param database - Name of the database.
 * @param told - Called when there may be newer commits: after a message, and when a tab that was frozen
 *   or hidden is seen again, since it may have missed some.
 * @param left - Called when the page is left. A browser keeps it, to be shown again at once, only where nothing
 *   is held open; `told` is called when it is.
 */
export function joinTabs(database: string, told: () => void, left: () => void): Tabs {
  const onMessage = ({ data }: MessageEvent) => {
    if (isMessage(data, database)) told();
  };
  let channel = openChannel(database, onMessage);
  const onSeen = () => {
    if (globalThis.document.visibilityState === 'visible') told();
  };
  const onHidden = () => {
    channel?.close();
    channel = undefined;
    left();
  };
  const onShown = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    channel ??= openChannel(database, onMessage);
    told();
  };
  const isPage = typeof globalThis.document === 'object';
  if (isPage) {
    globalThis.document.addEventListener('visibilitychange', onSeen);
    globalThis.document.addEventListener('resume', told);
    globalThis.addEventListener('pagehide', onHidden);
    globalThis.addEventListener('pageshow', onShown);
  }
  return {
    tell: (version) => channel?.postMessage({ database, version }),
    close() {
      channel?.close();
      channel = undefined;
      if (!isPage) return;
      globalThis.document.removeEventListener('visibilitychange', onSeen);
      globalThis.document.removeEventListener('resume', told);
      globalThis.removeEventListener('pagehide', onHidden);
      globalThis.removeEventListener('pageshow', onShown);
    },
  };
}

function openChannel(database: string, onMessage: (event: MessageEvent) => void) {
  if (!canReachTabs()) return undefined;
  const channel = new BroadcastChannel(database);
  channel.addEventListener('message', onMessage);
  return channel;
}

/** Another app of the same origin can send anything. */
function isMessage(data: unknown, database: string): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const message = data as { readonly database?: unknown; readonly version?: unknown };
  const { version } = message;
  return message.database === database && Number.isSafeInteger(version) && Number(version) > 0;
}
