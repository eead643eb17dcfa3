import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { recordsFrom } from '../goals/records.ts';
import type { PersonId } from '../schema/ids.ts';
import { parseRecord } from '../schema/parse.ts';
import { defaultSettings } from '../schema/read-record.ts';
import { everyone, givers, people } from '../testing/rounds.ts';
import { anonymityOffer } from './anonymity-offer.ts';

const about = 'rae' as PersonId;
const records = recordsFrom({
  people: people.map((person) => parseRecord('people', person)),
  settings: defaultSettings(),
});
const offerOf = (asked: readonly PersonId[], plan: object = {}) =>
  anonymityOffer(records, { about, asked, anonymousRounds: true, ...plan });

describe('whether a round can be called anonymous', () => {
  test('[AR1] asks for twice as many people as there have to be texts, else names are offered', () => {
    const ten = givers.slice(0, 10);
    assert.deepEqual(offerOf(ten), { kind: 'anonymous', askable: ten, threshold: 5 });
    const nine = givers.slice(0, 9);
    const tooFew = { kind: 'named-only', why: 'people', askable: nine, needed: 10 };
    assert.deepEqual(offerOf(nine), tooFew);
    assert.equal(offerOf(nine, { threshold: 4 }).kind, 'anonymous');
    assert.equal(offerOf(givers, { threshold: 7 }).kind, 'named-only');
  });

  test('[AR1] counts each person once, and neither the receiver, leavers nor those who only look on', () => {
    const nine = givers.slice(0, 9);
    const more = ['rae', 'zoe', 'vic', 'nobody', 'g0'] as PersonId[];
    assert.deepEqual(offerOf([...nine, ...more]).askable, nine);
    assert.equal(offerOf([...nine, ...more]).kind, 'named-only');
  });

  test('[AR2] never lets fewer than three texts be enough', () => {
    const offer = offerOf(givers, { threshold: 2 });
    assert.deepEqual(offer, { kind: 'named-only', why: 'threshold', askable: givers, needed: 3 });
    assert.equal(offerOf(givers, { threshold: 3 }).kind, 'anonymous');
  });

  test('[AR3] offers names where the storage keeps no rounds, however many are asked', () => {
    const offer = offerOf(givers, { anonymousRounds: false });
    assert.deepEqual([offer.kind, 'why' in offer && offer.why], ['named-only', 'storage']);
  });

  test('[AR1] [AR2] whoever is asked, an anonymous round has two askable people for each text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...everyone), { maxLength: 40 }),
        fc.option(fc.integer({ min: -1, max: 12 }), { nil: undefined }),
        (asked, threshold) => {
          const offer = offerOf(asked, { threshold });
          const able = new Set(asked.filter((id) => !['rae', 'zoe', 'vic'].includes(id)));
          assert.deepEqual(new Set(offer.askable), able);
          const k = threshold ?? 5;
          assert.equal(offer.kind === 'anonymous', k >= 3 && able.size >= 2 * k);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
