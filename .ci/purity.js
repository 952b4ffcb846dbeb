/** What a room may not say, as syntax. ESLint replaces a rule's options from group to group, so each group gets its whole list. */
const rule = (selector, message) => ({ selector, message });

const clock = [
  rule(
    "NewExpression[callee.name='Date'][arguments.length=0]",
    'No clock here: take a Moment as an argument.',
  ),
  rule("CallExpression[callee.name='Date']", 'No clock here: take a Moment as an argument.'),
  rule(
    "MemberExpression[object.name='Date'][property.name='now']",
    'No clock here: take a Moment as an argument.',
  ),
  rule("MemberExpression[object.name='performance']", 'No clock here: take a Moment as an argument.'),
  rule(
    "MemberExpression[object.name='Math'][property.name='random']",
    'No chance here: take ids as arguments.',
  ),
  rule("MemberExpression[property.name='randomUUID']", 'No chance here: take ids as arguments.'),
];

const chance = rule(
  "MemberExpression[object.name='Math'][property.name='random']",
  'Chance comes from the room crypto.',
);

const webCrypto = [
  rule(
    'MemberExpression[property.name=/^(subtle|getRandomValues)$/]',
    'Web Crypto belongs to the room crypto.',
  ),
  rule("MemberExpression[property.name='randomUUID']", 'Chance comes from the room crypto.'),
  chance,
];

const swallowed = [
  rule(
    "CallExpression[callee.property.name='catch'] > ArrowFunctionExpression > BlockStatement[body.length=0]",
    'Say what happens to the error.',
  ),
];

const effects = [
  rule("CallExpression[callee.name='$effect']", 'No $effect here: derive it, or let a class in state do it.'),
  rule(
    "CallExpression[callee.object.name='$effect']",
    'No $effect here: derive it, or let a class in state do it.',
  ),
];

const LETTERS = '/\\p{L}{2}/u';
const spoken =
  'SvelteAttribute[key.name=/^(title|alt|placeholder|label|aria-(label|description|roledescription|valuetext|placeholder))$/]';
const WORDS = 'Words come from text/, in both languages.';
const rawText = [
  rule(`:not(SvelteStyleElement) > SvelteText[value=${LETTERS}]`, WORDS),
  rule(`SvelteElement > SvelteMustacheTag > Literal[value=${LETTERS}]`, WORDS),
  rule(`${spoken} > SvelteLiteral[value=${LETTERS}]`, WORDS),
  rule(`${spoken} > SvelteMustacheTag > Literal[value=${LETTERS}]`, WORDS),
  rule(`${spoken} > SvelteMustacheTag > TemplateLiteral > TemplateElement[value.raw=${LETTERS}]`, WORDS),
];

const everywhere = [...swallowed, ...webCrypto];

/** For each group of files the whole list; later groups replace earlier ones. */
export const purity = [
  { files: ['src/**'], forbidden: everywhere },
  { files: ['src/lib/crypto/**'], forbidden: [...swallowed, chance] },
  { files: ['src/lib/{kernel,domain,text}/**'], forbidden: [...everywhere, ...clock] },
  { files: ['src/{lib/ui,routes}/**'], forbidden: [...everywhere, ...effects, ...rawText] },
];
