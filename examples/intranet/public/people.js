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
  const named = [...records.people.values()].filter(({ active }) => active);
  named.sort((a, b) => a.name.localeCompare(b.name));
  person.replaceChildren(...named.map(({ id, name }) => new Option(name, id)));
  person.value = records.people.has(chosen) ? chosen : viewer;
  showPerson();
}

function showPerson() {
  const name = person.selectedOptions[0]?.text ?? 'A colleague';
  document.querySelector('#person-name').textContent = name;
  document.title = `${name} · Tarn intranet`;
  if (!person.value) return;
  history.replaceState(null, '', `?person=${encodeURIComponent(person.value)}`);
  document.querySelector('#somebody').setAttribute('person-id', person.value);
}

/** Elements that are about what the address asks for: their id, the attribute, and the name in the address. */
const subjects = [
  ['series', 'series-id', 'series'],
  ['series-coach', 'series-id', 'series'],
  ['review', 'brief-id', 'review'],
];

function showSubject(name, value) {
  for (const [id, attribute, asks] of subjects) {
    if (asks === name) document.getElementById(id)?.setAttribute(attribute, value);
  }
}

for (const name of ['series', 'review']) {
  if (asked.has(name)) showSubject(name, asked.get(name));
}

/** Where what was chosen has its page, and under which name the address says what it is. */
const places = [
  ['perf-person-select', 'person.html', 'person', ({ personId }) => personId],
  ['perf-series-select', 'one-on-ones.html', 'series', ({ seriesId }) => seriesId],
  ['perf-review-select', 'reviews.html', 'review', ({ briefId }) => briefId],
];

for (const [type, page, name, idOf] of places) {
  document.addEventListener(type, ({ detail }) => {
    const id = idOf(detail);
    const address = `${page}?${name}=${encodeURIComponent(id)}`;
    if (!location.pathname.endsWith(page) || name === 'person') return location.assign(address);
    history.replaceState(null, '', address);
    showSubject(name, id);
  });
}
