// Shows a newcomer around, in two minutes and over several pages. Whoever closes it is not asked again; the foot of each
// page begins it anew.
const steps = [
  {
    page: '',
    at: '#goals',
    title: 'From the strategy to your work',
    text: 'These are our goals. Open a line to see what it rests on, and choose a score to see where it comes from.',
  },
  {
    page: 'week.html',
    at: '#due',
    title: 'Five minutes on Monday',
    text: 'What is due for you stands here, with the reason. Do each thing right here, or put it off.',
  },
  {
    page: 'week.html',
    at: '#meetings',
    title: 'One-on-ones that remember',
    text: 'What you want to talk about stays until you have, however often a meeting moves. Notes of your own are yours alone.',
  },
  {
    page: 'recognition.html',
    at: 'perf-recognition-wall',
    title: 'Say thank you',
    text: 'Tell somebody what they did and what it was good for. There are no points here.',
  },
  {
    page: 'strategy.html',
    at: '#standing',
    title: 'Where we stand',
    text: 'What changed, what is behind, and what would help most. Every figure says how it is counted.',
  },
  {
    page: 'strategy.html',
    at: '.choices',
    title: 'Look as somebody else',
    text: 'Here you choose who looks. Everybody sees what is theirs to see, and no trace of the rest.',
  },
];

const closedKey = 'intranet:tour-closed';
const stepKey = 'intranet:tour-step';
const here = location.pathname.split('/').at(-1).replace('index.html', '');

const box = document.createElement('section');
box.className = 'tour';
box.setAttribute('aria-label', 'A look around');
box.tabIndex = -1;
box.hidden = true;
document.body.append(box);

/** The step that is under way; a newcomer begins with the first on the first page. */
function current() {
  const kept = sessionStorage.getItem(stepKey);
  if (kept !== null) return Number(kept);
  return localStorage.getItem(closedKey) === null && here === '' ? 0 : -1;
}

function button(text, act, className = '') {
  const made = document.createElement('button');
  Object.assign(made, { type: 'button', textContent: text, className });
  made.addEventListener('click', act);
  return made;
}

function element(name, text, className = '') {
  return Object.assign(document.createElement(name), { textContent: text, className });
}

function show(index, { focus = true } = {}) {
  const step = steps[index];
  if (!step || step.page !== here) return;
  mark(step.at);
  const isLast = index === steps.length - 1;
  const buttons = element('p', '', 'tour-buttons');
  buttons.append(button(isLast ? 'Done' : 'Next', () => go(index + 1), 'main'));
  if (index > 0) buttons.append(button('Back', () => go(index - 1)));
  if (!isLast) buttons.append(button('Close for good', close));
  const count = element('p', `${index + 1} of ${steps.length}`, 'tour-count');
  box.replaceChildren(count, element('h2', step.title), element('p', step.text), buttons);
  box.hidden = false;
  // A newcomer has not asked for it: the focus stays where it is.
  if (focus) box.focus({ preventScroll: true });
}

function mark(selector) {
  for (const marked of document.querySelectorAll('.toured')) marked.classList.remove('toured');
  const target = selector && document.querySelector(selector);
  target?.classList.add('toured');
  target?.scrollIntoView({ block: 'start' });
}

function go(index) {
  const step = steps[index];
  if (!step) return close();
  sessionStorage.setItem(stepKey, String(index));
  if (step.page === here) show(index);
  else location.assign(step.page || './');
}

function close() {
  localStorage.setItem(closedKey, 'yes');
  sessionStorage.removeItem(stepKey);
  box.hidden = true;
  mark(null);
  document.querySelector('#tour-again').focus();
}

document.querySelector('#tour-again').addEventListener('click', () => go(0));
box.addEventListener('keydown', ({ key }) => key === 'Escape' && close());
document.querySelector('perf-workspace').addEventListener(
  'perf-ready',
  // What the step is about has its place once the elements are drawn.
  () =>
    requestAnimationFrame(() =>
      show(current(), { focus: sessionStorage.getItem(stepKey) !== null }),
    ),
  { once: true },
);
