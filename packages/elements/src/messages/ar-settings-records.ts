import { counted } from './counted.ts';
import type { enSettingsRecords } from './en-settings-records.ts';
import { isolated } from './isolated.ts';

const count = counted('ar');
const cycles = {
  ...{ zero: '=لا دورات', one: '=دورة واحدة', two: '=دورتان' },
  ...{ few: 'دورات', many: 'دورة', other: 'دورة' },
};
const texts = {
  ...{ zero: '=لا نصوص', one: '=نص واحد', two: '=نصّان' },
  ...{ few: 'نصوص', many: 'نصًّا', other: 'نص' },
};

/** Arabic texts of the records that the settings list. */
export const arSettingsRecords: typeof enSettingsRecords = {
  values: {
    add: 'إضافة قيمة',
    empty: { title: 'لا قيم بعد', hint: 'أضف الأولى ليشير إليها الشكر والملاحظات.' },
    fields: {
      name: { label: 'القيمة', hint: 'كلمة أو كلمتان.' },
      description: { label: 'معناها', hint: 'كيف تُرى في أفعال الناس.' },
    },
  },
  teams: {
    add: 'إضافة فريق',
    members: 'الأشخاص',
    empty: { title: 'لا فرق بعد', hint: 'أضف الفريق الأول ثم ضع فيه الأشخاص.' },
    fields: {
      name: { label: 'الفريق' },
      parentId: { label: 'جزء من', hint: 'الفريق فوقه؛ لا شيء في الأعلى.' },
      leadId: { label: 'القائد', hint: 'يتصرف في الأهداف التي يملكها الفريق.' },
    },
  },
  metrics: {
    add: 'إضافة مؤشر',
    latest: 'آخر قيمة',
    readers: 'الأهداف التي تقرؤه',
    reason: 'يغيّر هذا المشرفون وصاحبه ومن يقود صاحبه. أنت ترى كيف هو.',
    empty: { title: 'لا مؤشرات بعد', hint: 'أضف رقمًا تقرؤه عدة أهداف، مثل عدد العملاء.' },
    fields: {
      name: { label: 'المؤشر' },
      unit: { label: 'الوحدة', hint: 'تبقى كما هي متى وُجدت قيمة.' },
      ownerId: { label: 'المسؤول', hint: 'شخص واحد أو فريق واحد.' },
      healthyLow: { label: 'سليم من', hint: 'فارغ: لا حد أدنى.' },
      healthyHigh: { label: 'سليم حتى', hint: 'فارغ: لا حد أعلى.' },
    },
  },
  calendars: {
    add: 'إضافة تقويم',
    used: 'مستخدم',
    empty: {
      title: 'من الاثنين إلى الجمعة، 09:00 إلى 17:00',
      hint: 'أضف تقويمًا لتسمية العطل أو أوقات أخرى. ثم اختره في القسم العام.',
    },
    fields: {
      id: { label: 'التقويم', hint: 'اسم قصير بلا مسافات.' },
      weekend: { label: 'أيام الأسبوع الحرة', options: {} },
      from: { label: 'يبدأ العمل' },
      to: { label: 'ينتهي العمل' },
      holidays: { label: 'العطل', hint: 'أيام مثل 2026-12-25.' },
    },
  },
  templates: {
    add: 'إضافة قالب',
    minutes: 'الدقائق',
    part: (number) => `الجزء ${number}`,
    prompts: 'أسئلة، واحد في كل سطر',
    addPart: 'إضافة جزء',
    remove: 'إزالة',
    removePart: (number) => `إزالة الجزء ${number}`,
    empty: { title: 'لا قوالب', hint: 'أضف واحدًا تُبنى عليه اللقاءات.' },
    fields: {
      name: { label: 'القالب' },
      purpose: { label: 'لأي غرض' },
      sections: { label: 'الأجزاء', hint: 'من واحد إلى اثني عشر؛ في كل منها سؤال على الأقل.' },
    },
  },
  cycles: {
    add: 'إضافة دورة',
    open: 'غير مغلقة',
    empty: { title: 'لا دورات بعد', hint: 'أنشئ دورات سنة كاملة أعلاه، أو أضف واحدة وحدها.' },
    states: { planning: 'قيد التخطيط', active: 'جارية', closed: 'مغلقة' },
    steps: { active: 'بدء هذه الدورة', closed: 'إغلاق هذه الدورة' },
    questions: {
      active: (name) => `هل تبدأ ${isolated(name)}؟ لا تعود إلى التخطيط.`,
      closed: (name) => `هل تغلق ${isolated(name)}؟ لا تقبل متابعات بعدها وتبقى مغلقة.`,
    },
    moved: (name, state) => `${isolated(name)}: ${state}.`,
    fields: {
      name: { label: 'الدورة' },
      start: { label: 'أول يوم' },
      end: { label: 'آخر يوم' },
      parentId: { label: 'جزء من', hint: 'الدورة الأطول حولها، مثل السنة.' },
    },
    generate: {
      open: 'إنشاء دورات سنة',
      submit: (number) => `إنشاء ${count(number, cycles)}`,
      done: (number) => `أُنشئ: ${count(number, cycles)}.`,
      nothing: 'أكمل الباقي لترى الدورات.',
      preview: 'الدورات التي ستكون',
      there: 'موجودة',
      fresh: 'جديدة',
      fields: {
        year: { label: 'السنة', hint: 'السنة الميلادية التي تبدأ فيها.' },
        pattern: {
          label: 'تُقسم إلى',
          options: {
            quarters: 'أرباع',
            trimesters: 'أثلاث',
            halves: 'أنصاف',
            months: 'أشهر',
            '4-4-5': 'أسابيع: 4 و4 و5',
            '4-5-4': 'أسابيع: 4 و5 و4',
            '5-4-4': 'أسابيع: 5 و4 و4',
          },
        },
        fiscalYearStartMonth: { label: 'تبدأ في', options: {} },
        weekStart: { label: 'يبدأ الأسبوع يوم', options: {} },
        yearEnd: {
          label: 'تنتهي السنة بالأسبوع',
          options: { nearest: 'الأقرب نهاية إلى آخر الشهر', last: 'الأخير انتهاء في الشهر' },
        },
      },
    },
  },
  people: {
    add: 'إضافة شخص',
    here: 'هنا',
    gone: 'لم يعودوا هنا',
    empty: { title: 'لا أحد هنا بعد', hint: 'أضف الشخص الأول، أو استورد قائمة.' },
    leave: 'يغادر اليوم',
    leaveQuestion: (name) =>
      `هل غادر ${isolated(name)} ابتداءً من اليوم؟ يبقى ما كتبه وما يملكه باسمه.`,
    back: 'عاد إلى هنا',
    hasLeft: (name) => `لم يعد هنا: ${isolated(name)}.`,
    isBack: (name) => `عاد: ${isolated(name)}.`,
    fields: {
      name: { label: 'الاسم' },
      email: { label: 'البريد الإلكتروني' },
      title: { label: 'المنصب' },
      managerId: { label: 'المدير', hint: 'لا شيء لمن لا مدير له.' },
      teamId: { label: 'الفريق' },
      timeZone: { label: 'المنطقة الزمنية', hint: 'بها تبدأ أيامه وتنتهي.' },
      joined: { label: 'أول يوم' },
      left: { label: 'آخر يوم', hint: 'لمن لم يعد هنا.' },
      worksOn: {
        label: 'يعمل في',
        hint: 'أيام أسبوع بدوام جزئي. إن لم يُختر شيء: كما في التقويم.',
        options: {},
      },
      active: { label: 'هو هنا', hint: 'من ليس هنا لا يصله جديد.' },
      legalHold: { label: 'حفظ كل النصوص', hint: 'ما دام القانون يطلب ذلك.' },
      wallOptOut: {
        label: 'إبقاء الشكر بعيدًا عن اللوحة',
        hint: 'يقرر هذا صاحبه وحده: لا يرى شكره إلا المعطي والمتلقي.',
      },
      roles: {
        label: 'يحق له',
        hint: 'لا يغيّر أحد ما يخصه.',
        options: {
          member: 'المشاركة',
          leader: 'القيادة',
          hr: 'الموارد البشرية',
          admin: 'الإشراف',
          viewer: 'الاطلاع فقط',
        },
      },
    },
    leaves: {
      title: 'أيام الغياب',
      none: 'لا شيء.',
      add: 'إضافة أيام غياب',
      span: (start, end) => (start === end ? start : `من ${start} إلى ${end}`),
      added: (name) => `أُضيفت أيام غياب: ${isolated(name)}.`,
      removed: (days) => `أُزيلت أيام غياب: ${days}.`,
      fields: { start: { label: 'من' }, end: { label: 'إلى', hint: 'هذا اليوم منها.' } },
    },
    erase: {
      title: 'محو هذا الشخص',
      means: 'يُمحى الاسم والنصوص من السجلات ومن الماضي. تبقى القيم والتواريخ.',
      question: (name) => `هل تمحو ${isolated(name)} نهائيًّا؟ لا يمكن التراجع.`,
      yes: 'محو نهائي',
      done: 'مُحي.',
      fields: {
        handTo: { label: 'التسليم إلى', hint: 'يأخذ ما يملكه ويقوده. لا شيء: يأخذه مديره.' },
      },
    },
  },
  rulebooks: {
    title: 'قواعدكم الخاصة',
    add: 'إضافة قواعد',
    says: 'ما تقوله',
    empty: { title: 'لا قواعد خاصة', hint: 'القواعد المرفقة معروضة أعلاه. أضف واحدة بحدودكم.' },
    choice: {
      label: 'القواعد السارية',
      hint: 'يظهر أدناه ما ستغيّره قبل الحفظ. تبقى النتائج كما هي.',
      who: 'يخص حالة كل هدف.',
    },
    fields: {
      id: { label: 'الاسم', hint: 'باسم قواعد مرفقة تحل محلها.' },
      basis: {
        label: 'تنظر إلى',
        options: {
          ratio: 'التقدم كنسبة من المتوقع',
          gap: 'كم يتأخر التقدم عن المتوقع',
          attainment: 'التقدم وحده',
          reported: 'ما يقوله الناس',
        },
      },
      onTrack: { label: 'حد على المسار' },
      atRisk: { label: 'حد في خطر', hint: 'فارغ: لا شيء خارج المسار.' },
      floor: {
        label: 'على المسار دائمًا ضمن',
        hint: 'الفارق الأصغر على المسار دائمًا، حتى لا تتقلب الأيام الأولى.',
      },
      strict: { label: 'الحد نفسه في خطر' },
      'ambitions.committed.onTrack': { label: 'على المسار، للأهداف الملتزم بها' },
      'ambitions.committed.atRisk': { label: 'في خطر، للأهداف الملتزم بها' },
      'ambitions.aspirational.onTrack': { label: 'على المسار، للأهداف الطموحة' },
      'ambitions.aspirational.atRisk': { label: 'في خطر، للأهداف الطموحة' },
    },
  },
  retention: {
    title: 'ما سيُمحى الآن',
    nothing: 'لا شيء قديم بما يكفي بعد.',
    what: 'ماذا',
    count: 'العدد',
    oldest: 'الأقدم',
    undated: (names) => `لا يُعرف آخر يوم لـ: ${names}. تبقى نصوصهم حتى يُعرف.`,
    run: 'محو هذه النصوص',
    question: (number) =>
      `هل تمحو ${count(number, texts)} نهائيًّا من السجلات ومن الماضي؟ لا يمكن التراجع.`,
    yes: 'محو نهائي',
    done: (number) => `مُحي: ${count(number, texts)}.`,
    collections: {
      goals: 'الأهداف',
      checkIns: 'نصوص المتابعات',
      observations: 'نصوص المؤشرات',
      nudges: 'التذكيرات',
      coachStates: 'اقتراحات المدرّب',
      goalPhases: 'شعور الناس تجاه الأهداف',
      comments: 'التعليقات',
      meetings: 'اللقاءات',
      talkingPoints: 'نقاط النقاش',
      sharedNotes: 'الملاحظات المشتركة',
      privateNotes: 'نصوص خاصة',
      actionItems: 'المهام',
      feedback: 'الملاحظات',
      feedbackRequests: 'طلبات الملاحظات',
      feedbackRounds: 'جولات مجهولة الأسماء',
      anonymousTexts: 'إجابات مجهولة الأسماء',
      recognitions: 'الشكر',
      reviewBriefs: 'المراجعات',
    },
  },
};
