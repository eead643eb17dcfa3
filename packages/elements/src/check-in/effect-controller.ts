import type { Records, ScoreChange } from '@throughline/core';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { whenIdle } from '../controllers/when-idle.ts';
import type { LocaleController } from '../controllers/locale-controller.ts';
import { adoptStyles } from '../styles/adopt-styles.ts';

/** Milliseconds of quiet after which the effect is shown, and after which it is said aloud. */
const quietMs = { shown: 120, said: 900 };

/** What the effect of a check-in is worked out and told by. */
interface EffectNeeds {
  /** What the scores would be; `null` where there is nothing to preview. */
  readonly preview: () => readonly ScoreChange[] | null;
  readonly say: () => void;
}

/** What the form shows of an effect. */
interface EffectScene {
  readonly records: Records;
  readonly locale: Pick<LocaleController<'checkIn'>, 'messages' | 'format'>;
  /** The figure as it was understood. */
  readonly reads: string | undefined;
}

/**
 * What a check-in would change, shown and said in the quiet after an entry. What draws it is fetched in the first idle
 * moment, or with the first entry; where that fails the form works without, and the next entry tries again.
 */
export class EffectController implements ReactiveController {
  readonly #host: LitElement;
  readonly #needs: EffectNeeds;
  #changes: readonly ScoreChange[] | null = null;
  #part: Awaited<ReturnType<typeof loadEffect>> | undefined;
  #callOff: (() => void) | undefined;
  #timers: ReturnType<typeof setTimeout>[] = [];

  constructor(host: LitElement, needs: EffectNeeds) {
    this.#host = host;
    this.#needs = needs;
    host.addController(this);
  }

  hostConnected(): void {
    this.#callOff = whenIdle(() => void this.#fetch());
  }

  hostDisconnected(): void {
    this.#callOff?.();
    this.stop();
  }

  /** Shows and says soon what the entries would change now. */
  follow(): void {
    void this.#fetch();
    this.stop();
    this.#timers = [
      setTimeout(() => this.#set(this.#needs.preview()), quietMs.shown),
      setTimeout(this.#needs.say, quietMs.said),
    ];
  }

  /** As `follow`, where an effect is shown: what it was worked out from has changed. */
  renew(): void {
    if (this.#changes) this.follow();
  }

  /** Shows and says nothing that is not shown yet. */
  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
  }

  /** Forgets what is shown. */
  clear(): void {
    this.stop();
    this.#set(null);
  }

  /** What there is to show; `null` before there is anything. */
  view({ records, locale, reads }: EffectScene): TemplateResult | null {
    if (!this.#changes || !this.#part) return null;
    return this.#part.effectView(this.#changes, records, locale, reads);
  }

  /** The same in one sentence; '' before there is anything. */
  sentence({ records, locale, reads }: EffectScene): string {
    if (!this.#changes || !this.#part) return '';
    return this.#part.effectSentence(this.#changes, records, locale, reads);
  }

  async #fetch(): Promise<void> {
    if (this.#part) return;
    const part = await loadEffect(this.#host.renderRoot).catch(() => undefined);
    if (!part || this.#part) return;
    this.#part = part;
    // What would have been said meanwhile is still to be said.
    this.renew();
  }

  #set(changes: readonly ScoreChange[] | null): void {
    if (changes === this.#changes) return;
    this.#changes = changes;
    this.#host.requestUpdate();
  }
}

async function loadEffect(root: Node) {
  const [effect, { default: styles }] = await Promise.all([
    import('../parts/effect.ts'),
    import('../parts/effect.styles.ts'),
  ]);
  adoptStyles(root, styles);
  return effect;
}
