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
 */
export function joinTabs(database: string, told: () => void): Tabs {
  const channel = canReachTabs() ? new BroadcastChannel(database) : undefined;
  const onMessage = ({ data }: MessageEvent) => {
    if (isMessage(data, database)) told();
  };
  const onSeen = () => {
    if (globalThis.document.visibilityState === 'visible') told();
  };
  const onShown = ({ persisted }: PageTransitionEvent) => {
    if (persisted) told();
  };
  const isPage = typeof globalThis.document === 'object';
  channel?.addEventListener('message', onMessage);
  if (isPage) {
    globalThis.document.addEventListener('visibilitychange', onSeen);
    globalThis.addEventListener('pageshow', onShown);
  }
  return {
    tell: (version) => channel?.postMessage({ database, version }),
    close() {
      channel?.removeEventListener('message', onMessage);
      channel?.close();
      if (!isPage) return;
      globalThis.document.removeEventListener('visibilitychange', onSeen);
      globalThis.removeEventListener('pageshow', onShown);
    },
  };
}

/** Another app of the same origin can send anything. */
function isMessage(data: unknown, database: string): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const message = data as { readonly database?: unknown; readonly version?: unknown };
  const { version } = message;
  return message.database === database && Number.isSafeInteger(version) && Number(version) > 0;
}
