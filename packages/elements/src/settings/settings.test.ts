import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { PerfError, memoryStorage } from '@throughline/core';
import { ann, company, companyWorkspace } from '../testing/company.ts';
import { elementSuite, textOf } from '../testing/element-suite.ts';
import { failingReading } from '../testing/failing-reading.ts';
import { losePieces } from '../testing/late-pieces.ts';
import {
  button,
  find,
  pressed,
  ready,
  settingsOf,
  settingsWith,
  typedInto,
} from '../testing/settings-page.ts';
import { PerfSettings } from './settings.ts';
import { sectionNames } from './section-names.ts';

const broken = new PerfError('storage-unavailable', 'The records cannot be read.');
const months = Array.from({ length: 12 }, (_, at) =>
  new Intl.DateTimeFormat('en', { month: 'long' }).format(new Date(2024, at, 15)),
);

describe('<perf-settings>', () => {
  elementSuite({
    tag: 'perf-settings',
    element: PerfSettings,
    property: 'workspace',
    workspace: () => companyWorkspace(),
    data: ['Workspace', 'UTC', ...months],
    ownStates: ['error'],
    states: {
      loading: { show: () => settingsWith('general'), says: /Loading the settings/ },
      empty: {
        show: async () =>
          settingsWith('values', await companyWorkspace(ann, memoryStorage(), company)),
        says: /No values yet.*Add a value/s,
      },
      error: {
        show: async () => {
          const whole = await companyWorkspace();
          const element = await fixture<PerfSettings>(
            html`<perf-settings .workspace=${failingReading(whole, broken)}></perf-settings>`,
          );
          await element.updateComplete;
          return element;
        },
        says: /could not be shown.*Try again/s,
      },
      ready: { show: () => settingsOf('general'), says: /Time zone.*The year begins in/s },
    },
  });

  for (const name of sectionNames) {
    it(`[E297] [E483] opens the section ${name}, free of accessibility findings, with a part for each block`, async () => {
      const element = await settingsOf(name);
      expect(find(element, '[aria-current=page]')).to.not.equal(null);
      expect(textOf(element)).not.to.contain('could not be');
      await expect(element).to.be.accessible();
      element
        .shadowRoot!.querySelector<HTMLElement>('.tools .primary, [part=empty] button')
        ?.click();
      await element.updateComplete;
      const shown = (selector: string) => [...element.shadowRoot!.querySelectorAll(selector)];
      for (const part of ['navigation', 'header']) {
        expect(shown(`[part=${part}]`), part).not.to.deep.equal([]);
      }
      const lost = shown('nav, header, form, table').filter((it) => !it.hasAttribute('part'));
      expect(lost.map(({ className, localName }) => `${localName}.${className}`)).to.deep.equal([]);
    });
  }

  it('[E297] goes by `section`, beside it as a list and, where it is narrow, as a select', async () => {
    const element = await settingsOf('teams');
    await pressed(element, 'Metrics');
    await ready(element);
    expect(element.getAttribute('section')).to.equal('metrics');
    expect(textOf(find(element, 'h2'))).to.equal('Metrics');
    const place = element.parentElement!;
    place.style.width = '360px';
    await new Promise((done) => setTimeout(done, 50));
    expect(getComputedStyle(find(element, '.nav')).display).to.equal('none');
    await typedInto(element, 'section-choice', 'general');
    await ready(element);
    expect(element.section).to.equal('general');
    element.section = 'no such section';
    await element.updateComplete;
    expect(textOf(find(element, 'h2'))).to.equal('General');
  });

  it('[E298] keeps what is written while another section is looked at, and says so', async () => {
    const element = await settingsOf('general');
    await typedInto(element, 'settings-general-name', 'Fjord');
    await pressed(element, 'Teams');
    await ready(element);
    expect(find(element, '.unsaved').getAttribute('aria-label')).to.equal('Not saved yet');
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).to.equal(true);
    await pressed(element, 'General');
    await ready(element);
    expect(find(element, '#settings-general-name').value).to.equal('Fjord');
    await pressed(element, 'Discard changes');
    await pressed(element, 'Discard');
    expect(find(element, '#settings-general-name').value).to.equal('Workspace');
    expect(element.shadowRoot!.querySelector('.unsaved')).to.equal(null);
  });

  it('[E406] says that a section could not be fetched, and fetches it again when asked to', async () => {
    const element = await settingsWith('general');
    const mend = losePieces(element);
    const told: string[] = [];
    element.addEventListener('perf-error', ({ detail }) => told.push(detail.code));
    element.workspace = await companyWorkspace(ann);
    await waitUntil(() => textOf(element).includes('This section could not be loaded'));
    await expect(element).to.be.accessible();
    // Another one has its own try.
    await pressed(element, 'Teams');
    expect(told).to.deep.equal(['not-loaded', 'not-loaded']);
    mend();
    const again = button(element, 'Try again');
    again.focus();
    again.click();
    await waitUntil(() => !textOf(element).includes('could not be'), 'the section');
    await waitUntil(() => element.shadowRoot!.activeElement?.closest('.main'), 'the focus');
    await pressed(element, 'General');
    await pressed(element, 'Try again');
    await ready(element);
    expect(find(element, '#settings-general-name').value).to.equal('Workspace');
    expect(told).to.have.length(2);
  });
});
