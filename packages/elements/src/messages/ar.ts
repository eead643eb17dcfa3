import { arErrors } from './ar-errors.ts';
import type { LanguageFile } from './language-file.ts';
import { isolated } from './isolated.ts';

/**
 * The Arabic texts that all elements share, and where the others are. Modern Standard Arabic that
 * addresses all as a polite plural; buttons are verbal nouns. The same idea has the same word
 * everywhere; docs/languages.md lists them.
 */
export const ar: LanguageFile = {
  shared: {
    status: {
      achieved: 'محقق',
      partly: 'محقق جزئيًا',
      missed: 'غير محقق',
      cancelled: 'ملغى',
      draft: 'مسودة',
      proposed: 'مقترح',
      'not-started': 'لم يبدأ',
      'no-data': 'لا بيانات',
      stale: 'متقادم',
      'off-track': 'خارج المسار',
      'at-risk': 'في خطر',
      'on-track': 'على المسار',
    },
    statusMeans: {
      achieved: 'أُغلق بتقييم 65% أو أكثر',
      partly: 'أُغلق بتقييم من 35% إلى 65%',
      missed: 'أُغلق بتقييم دون 35%',
      cancelled: 'تُرك قبل نهايته',
      draft: 'لم يُقترح بعد، فلا يُحتسب',
      proposed: 'في انتظار الرد، فلا يُحتسب بعد',
      'not-started': 'يومه الأول لم يأتِ بعد',
      'no-data': 'لم تُسجَّل له متابعة بعد',
      stale: 'آخر متابعة أقدم مما اتُّفق عليه',
      'off-track': 'متأخر كثيرًا عما ينبغي اليوم',
      'at-risk': 'متأخر عما ينبغي اليوم',
      'on-track': 'حيث ينبغي أن يكون اليوم، أو متقدم عنه',
    },
    undefinedBecause: {
      degenerate: 'البداية تساوي المستهدف، فلا مسافة تُقاس',
      'nothing-to-score': 'لا شيء تحته يُحتسب بعد',
    },
    kind: {
      pillar: 'ركيزة',
      objective: 'غاية',
      'key-result': 'نتيجة رئيسية',
      initiative: 'مبادرة',
    },
    words: {
      progress: 'التقدم',
      expected: 'المتوقع اليوم',
      confidence: 'الثقة',
      owner: 'المسؤول',
      never: 'أبدًا',
      explanation: (title) => `لماذا وصل ${isolated(title)} إلى هنا`,
      noConfidence: 'لم تُذكر',
      noScore: 'لا درجة',
      close: 'إغلاق',
      cancel: 'إلغاء',
      retry: 'إعادة المحاولة',
      asTable: 'عرض كجدول',
      stillLoading: 'لا يزال العمل جاريًا. قد يحتاج إلى لحظة أطول.',
      details: 'التفاصيل',
    },
    stranger: {
      title: 'لا أهداف للعرض',
      hint: 'لستم ضمن مساحة العمل هذه. اطلبوا من أحد القائمين عليها إضافتكم.',
    },
    errors: arErrors,
  },
  areas: {
    workspace: async () => (await import('./ar-workspace.ts')).arWorkspace,
    restore: async () => (await import('./ar-restore.ts')).arRestore,
    checkIn: async () => (await import('./ar-check-in.ts')).arCheckIn,
    import: async () => (await import('./ar-import.ts')).arImport,
    tree: async () => (await import('./ar-tree.ts')).arTree,
    explanation: async () => (await import('./ar-explanation.ts')).arExplanation,
    goalCard: async () => (await import('./ar-goal-card.ts')).arGoalCard,
    dashboard: async () => (await import('./ar-dashboard.ts')).arDashboard,
    figures: async () => (await import('./ar-figures.ts')).arFigures,
    causes: async () => (await import('./ar-causes.ts')).arCauses,
    findingKinds: async () => (await import('./ar-finding-kinds.ts')).arFindingKinds,
    alignmentMap: async () => (await import('./ar-alignment-map.ts')).arAlignmentMap,
    heatmap: async () => (await import('./ar-heatmap.ts')).arHeatmap,
    timeTravel: async () => (await import('./ar-time-travel.ts')).arTimeTravel,
    goalProgress: async () => (await import('./ar-progress.ts')).arProgress,
    goalStatus: async () => (await import('./ar-status.ts')).arStatus,
    course: async () => (await import('./ar-course.ts')).arCourse,
    findings: async () => (await import('./ar-findings.ts')).arFindings,
    closeCycle: async () => (await import('./ar-close-cycle.ts')).arCloseCycle,
    closingSteps: async () => (await import('./ar-closing-steps.ts')).arClosingSteps,
    goalEditor: async () => (await import('./ar-goal-editor.ts')).arGoalEditor,
    goalForm: async () => (await import('./ar-goal-form.ts')).arGoalForm,
    treeTools: async () => (await import('./ar-tree-tools.ts')).arTreeTools,
    move: async () => (await import('./ar-move.ts')).arMove,
    rulebooks: async () => (await import('./ar-rulebooks.ts')).arRulebooks,
  },
};
