// What the intranet itself brings: who looks at it and in which language, which team and goal a page is about, and
// where a chosen goal leads. The elements need none of this.
const workspace = document.querySelector('perf-workspace');
const choices = document.querySelector('.choices').elements;
const asked = new URLSearchParams(location.search);
const rightToLeft = ['ar'];

const remembered = (name) => localStorage.getItem(`intranet:${name}`);

/** Sets a choice to what was remembered, and follows what is chosen. */
function follow(choice, show) {
  const chosen = remembered(choice.name);
  if ([...choice.options].some(({ value }) => value === chosen)) choice.value = chosen;
  show(choice.value);
  choice.addEventListener('change', () => {
    localStorage.setItem(`intranet:${choice.name}`, choice.value);
    show(choice.value);
  });
}

follow(choices.viewer, (id) => workspace.setAttribute('viewer', id));
follow(choices.language, (language) => {
  document.documentElement.lang = language;
  document.documentElement.dir = rightToLeft.includes(language) ? 'rtl' : 'ltr';
});

const team = document.querySelector('#team');
if (team) {
  workspace.addEventListener('perf-ready', () => listTeams(workspace.workspace.records.teams));
  team.addEventListener('change', showTeam);
}

function listTeams(teams) {
  const chosen = team.value || asked.get('team');
  const named = [...teams.values()].sort((a, b) => a.name.localeCompare(b.name));
  team.replaceChildren(...named.map(({ id, name }) => new Option(name, id)));
  if (teams.has(chosen)) team.value = chosen;
  showTeam();
}

function showTeam() {
  const name = team.selectedOptions[0]?.text ?? 'A team';
  document.querySelector('#team-name').textContent = name;
  document.title = `${name} · Tarn intranet`;
  // Whatever was asked for, the address names what is shown.
  if (team.value) history.replaceState(null, '', `?team=${encodeURIComponent(team.value)}`);
  for (const id of ['team-coach', 'team-thanks']) {
    document.getElementById(id).setAttribute('team', team.value);
  }
  document.querySelector('#team-figures').scope = team.value;
  document.querySelector('#team-goals').filter = { team: team.value };
}

const card = document.querySelector('#goal');
if (card) {
  if (asked.has('goal')) showGoal(asked.get('goal'));
  else workspace.addEventListener('perf-ready', showFirstGoal, { once: true });
}

function showFirstGoal() {
  const [first] = workspace.workspace.records.goals.keys();
  if (first) showGoal(first);
}

function showGoal(id) {
  card.setAttribute('goal-id', id);
  document.querySelector('#goal-coach').setAttribute('goal-id', id);
}

document.addEventListener('perf-goal-select', ({ target, detail: { goalId } }) => {
  const address = `goal.html?goal=${encodeURIComponent(goalId)}`;
  if (target === card) {
    history.replaceState(null, '', address);
    showGoal(goalId);
  }
  // In the tree a goal is chosen to work on it there.
  else if (target.localName !== 'perf-goal-tree') location.assign(address);
});
