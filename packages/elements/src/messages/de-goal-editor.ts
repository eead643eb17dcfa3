import type { enGoalEditor } from './en-goal-editor.ts';

/** German texts of `perf-goal-editor` around its form. */
export const deGoalEditor: typeof enGoalEditor = {
  loading: 'Wartet auf den Arbeitsbereich',
  opening: 'Das Formular wird geöffnet',
  failed: 'Das Formular lässt sich nicht zeigen',
  gone: {
    title: 'Dieses Ziel ist nicht da',
    hint: 'Vielleicht dürfen Sie es nicht sehen, oder es ist weg. Wählen Sie ein anderes.',
  },
  kept: 'Was Sie geschrieben haben, steht noch unten, zum Lesen und Kopieren. Speichern lässt es sich hier nicht mehr.',
  cannot: (title) => `„${title}“ lässt sich hier nicht ändern`,
  cannotCreate: 'Hier lässt sich kein neues Ziel anlegen',
  because: {
    past: 'Sie sehen die Vergangenheit. Gehen Sie zurück zu jetzt, um etwas zu ändern.',
    over: 'Es ist vorbei und behält, was es sagt. Ein neues Ziel kann es fortführen.',
    'not-allowed': 'Das ändern die, denen es gehört, und die sie führen. Fragen Sie dort nach.',
    'no-create': 'Sie sehen zu und setzen keine Ziele. Fragen Sie in der Verwaltung nach.',
  },
};
