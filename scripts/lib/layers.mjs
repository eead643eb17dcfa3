// Who may import whom, as data. A name is a room (a folder or a file of src/), `room/file` one file
// of it, `type room` its types only, `dynamic room` only on demand, anything else a package.

const rule = ['errors', 'calendar', 'organisation', 'steps', 'type schema'];
const conversations = [...rule, 'scoring', 'cadence', 'feedback', 'goals'];
const ruleRooms = [
  ...['goals', 'alignment', 'cadence', 'scoring', 'feedback'],
  ...['conversations', 'practices', 'reviews', 'insights'],
];
const basis = ['errors', 'calendar', 'organisation', 'steps', 'stop-signal', 'schema'];
const below = [...basis, ...ruleRooms, 'access', 'exchange'];

const core = {
  errors: [],
  schema: ['errors', 'zod/mini'],
  random: [],
  zones: ['errors', 'type schema', 'temporal-polyfill'],
  calendar: ['type schema', 'zones'],
  organisation: ['errors', 'type schema'],
  'stop-signal': [],
  steps: ['stop-signal'],
  goals: rule,
  alignment: [...rule, 'goals'],
  cadence: [...rule, 'goals', 'feedback/requests'],
  scoring: [...rule, 'random', 'alignment', 'goals', 'cadence/staleness'],
  feedback: [...rule, 'goals'],
  conversations,
  practices: [...conversations, 'conversations', 'alignment', 'reviews'],
  reviews: [...rule, 'goals', 'cadence', 'scoring', 'feedback', 'conversations'],
  insights: [...rule, ...ruleRooms],
  access: [...rule, 'goals', 'feedback'],
  exchange: [...rule, 'random', 'schema', 'goals', 'access'],
  workspace: below,
  conformance: ['workspace'],
  rounds: ['workspace'],
  sample: [...below, 'random', 'workspace', 'system'],
  system: ['uuid', 'type schema', 'type workspace'],
  index: [...below, 'workspace'],
};

const storage = {
  idb: ['@throughline/core', 'idb', 'second'],
  second: ['@throughline/core', 'idb'],
  http: ['@throughline/core'],
  'http-handler': ['@throughline/core', '@throughline/core/schema', 'hono', 'http-openapi'],
  'http-openapi': ['@throughline/core/schema'],
  postgres: ['@throughline/core', 'pg', '@electric-sql/pglite'],
};

const lit = ['lit', '@lit/context', '@lit/task', '@throughline/core'];
const shared = [
  ...['reading-element', 'late-element'],
  ...['parts', 'charts', 'controllers', 'styles', 'events', 'messages', 'format'],
  ...['define', 'context', 'version', 'css-props', 'terms'],
];
const drawing = ['d3-shape', 'd3-array', 'd3-hierarchy'];
const inner = [...lit, ...shared, ...drawing];

const elements = {
  ...Object.fromEntries(shared.map((room) => [room, inner])),
  parts: [...inner, '@throughline/core/system'],
  define: ['version'],
  version: [],
  'perf-*': ['define', 'element'],
  all: ['perf-*'],
  'element-props': ['lit'],
  // Types alone, which a page brings its framework to.
  'react-types.d': [
    'type react',
    'type @throughline/elements',
    'type @throughline/elements/all.js',
  ],
  'vue-types.d': ['type @throughline/elements', 'type @throughline/elements/all.js'],
  loader: ['loading'],
  // What fetches elements is to weigh nothing itself.
  loading: ['events', 'dynamic perf-*'],
  index: [...shared, 'element', 'element-props'],
  cdn: ['all', 'index', 'cdn-workspace'],
  'cdn-workspace': ['perf-*', 'element', '@throughline/storage/idb'],
  // Every other folder is one element. A form that another element holds is loaded when used.
  element: [...inner, 'dynamic perf-*'],
  workspace: [...inner, 'dynamic perf-*', '@throughline/core/system'],
  import: [...inner, 'dynamic perf-*', '@throughline/core/system'],
  'goal-tree': [...inner, 'dynamic perf-*', '@throughline/core/system'],
  feedback: [...inner, 'dynamic perf-*', '@throughline/core/system'],
};

const roomOf = (file) => file.split('/')[0].replace(/\.ts$/, '');

/** For each package its table and the room that a file, relative to `src`, belongs to. */
export const layers = {
  core: { table: core, room: roomOf },
  storage: {
    table: storage,
    room: (file) => {
      const name = roomOf(file);
      return name in storage ? name : name.split('-')[0];
    },
  },
  elements: {
    table: elements,
    room: (file) => (/^perf-[^/]*\.ts$/.test(file) ? 'perf-*' : roomOf(file)),
    elementRoom: (file) => file.includes('/') && !shared.includes(roomOf(file)),
  },
};
