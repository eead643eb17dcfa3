// Which person, which one-on-ones and which review a page is about, and where a chosen one leads.
const workspace = document.querySelector('perf-workspace');
const asked = new URLSearchParams(location.search);

const person = document.querySelector('#person');
if (person) {
  workspace.addEventListener('perf-ready', () => listPeople(workspace.workspace));
  person.addEventListener('change', showPerson);
}

function listPeople({ viewer, records }) {
  const chosen = person.value || asked.get('person');
  // Somebody who has left is looked at where an address asks for them.
  const named = [...records.people.values()].filter(({ id, active }) => active || id === chosen);
  named.sort((a, b) => a.name.localeCompare(b.name));
  person.replaceChildren(...named.map(({ id, name }) => new Option(name, id)));
  person.value = records.people.has(chosen) ? chosen : viewer;
  showPerson();
}

function showPerson() {
  const name = person.selectedOptions[0]?.text ?? 'A colleague';
  document.title = `${name} · Tarn intranet`;
  if (!person.value) return;
  history.replaceState(null, '', `?person=${encodeURIComponent(person.value)}`);
  document.querySelector('#somebody').setAttribute('person-id', person.value);
}

/** Elements that are about what the address asks for: its name in the address, their id, and their attribute. */
const subjects = [
  ['series', 'series', 'series-id'],
  ['series', 'series-coach', 'series-id'],
  ['review', 'review', 'brief-id'],
  ['about', 'feedback', 'about'],
  ['request', 'feedback', 'request-id'],
  ['piece', 'feedback', 'feedback-id'],
  ['thank', 'wall', 'recognition-id'],
];

/** Shows what an address asks for in all elements but the one that shows it already. */
function show(name, value, but) {
  for (const [asks, id, attribute] of subjects) {
    if (asks !== name || id === but) continue;
    document.getElementById(id)?.setAttribute(attribute, value);
  }
}

for (const [name, value] of asked) show(name, value);

const addressOf = (page, name, id) => `${page}?${name}=${encodeURIComponent(id)}`;

/** Where what was chosen has its page, and under which name the address says what it is. */
const places = [
  ['perf-person-select', 'person.html', 'person', ({ personId }) => personId],
  ['perf-series-select', 'one-on-ones.html', 'series', ({ seriesId }) => seriesId],
  ['perf-review-select', 'reviews.html', 'review', ({ briefId }) => briefId],
];

for (const [type, page, name, idOf] of places) {
  document.addEventListener(type, ({ target, detail }) => {
    const address = addressOf(page, name, idOf(detail));
    if (target.id !== name) return location.assign(address);
    // On its own page an element shows what was chosen in it by itself.
    history.replaceState(null, '', address);
    show(name, idOf(detail), name);
  });
}

document.addEventListener('perf-feedback-select', ({ detail: { kind, id } }) => {
  const [page, name] =
    kind === 'feedback' ? ['feedback.html', 'piece'] : ['recognition.html', 'thank'];
  location.assign(addressOf(page, name, id));
});

/** Where what a practice suggests is done, as far as it is not done in place. */
const deeds = {
  'raise-point': ({ seriesId }) => seriesId && addressOf('one-on-ones.html', 'series', seriesId),
  'plan-one-on-one': () => 'one-on-ones.html',
  'give-feedback': ({ personId }) => personId && addressOf('feedback.html', 'about', personId),
  'ask-feedback': () => 'feedback.html',
  'answer-request': ({ requestId }) =>
    requestId && addressOf('feedback.html', 'request', requestId),
  'close-goal': () => 'administration.html',
};

document.addEventListener('perf-practice-act', (event) => {
  const { kind, ids } = event.detail;
  const address = deeds[kind]?.(ids);
  if (!address) return;
  event.preventDefault();
  location.assign(address);
});
