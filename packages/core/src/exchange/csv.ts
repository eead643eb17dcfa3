import { PerfError } from '../errors.ts';
import { type Steps, atOnce } from '../steps.ts';

/** One row of a CSV text. */
export interface CsvRow {
  /** As a spreadsheet numbers it: the header is row 1, empty rows count. */
  readonly row: number;
  /** Line of the text on which it begins, from 1. A quoted cell may hold line breaks, so it can run ahead of `row`. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A CSV text, read. Cells are text as it stands, nothing trimmed or evaluated. */
export interface CsvTable {
  readonly delimiter: Delimiter;
  /** Names of the columns, trimmed, each there once; one without a name is called `column 3`. */
  readonly header: readonly string[];
  /** All rows after the header that hold any text. */
  readonly rows: readonly CsvRow[];
}

/** What may part the cells of a row. */
export type Delimiter = ',' | ';' | '\t' | '|';

/** How much a CSV text may hold; past it reading stops with an error. */
export interface CsvLimits {
  /** In UTF-16 units. */
  readonly length: number;
  readonly rows: number;
  readonly columns: number;
}

/** What is read when nobody says otherwise: 25 Mi units of text, 100,000 rows of 200 columns. */
export const csvLimits: CsvLimits = { length: 25 * 1024 * 1024, rows: 100_000, columns: 200 };

const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];
/** The first line by which Excel tells the delimiter. */
const delimiterLine = /^"?sep=([,;\t|])"?(?:\n|$)/i;
const sampledRows = 20;
/** Rows that are read in one step: a millisecond or two. */
const rowsPerStep = 500;

/**
 * The table in a CSV text (RFC 4180, with or without a byte order mark, any line ends).
 *
 * A first line `sep=;`, as Excel writes it, names the delimiter and is no row of the table. Without one the
 * delimiter is the one that gives the header the most columns among those under which the first
 * rows are as long as the header; pass `delimiter` to decide. A cell that begins with a quote ends at
 * the next single quote; two quotes in it stand for one. Elsewhere a quote is a letter like any other.
 * Rows shorter or longer than the header are given as they are.
 *
 * @throws PerfError `bad-csv`, naming the line: no header, a column twice, a quote that never closes,
 *   text behind a closing quote, a NUL character, or more than `limits` allow.
 *
 * @example
 * parseCsv('id;title\n7;"Sell; more"').rows; // [{ row: 2, line: 2, cells: ['7', 'Sell; more'] }]
 */
export function parseCsv(text: string, options: CsvReading = {}): CsvTable {
  return atOnce(csvSteps(text, options));
}

/** How a CSV text is read. */
export interface CsvReading {
  readonly delimiter?: Delimiter;
  readonly limits?: Partial<CsvLimits>;
}

/** As `parseCsv`, in steps for `inSlices`; the progress counts lines. */
export function* csvSteps(text: string, options: CsvReading = {}): Steps<CsvTable> {
  const limits = { ...csvLimits, ...options.limits };
  if (text.length > limits.length) {
    throw badCsv(1, `the text is ${text.length} characters long; up to ${limits.length} are read`);
  }
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  refuseNul(clean);
  const named = delimiterLine.exec(clean);
  const start = named?.[0].length ?? 0;
  const said = options.delimiter ?? (named?.[1] as Delimiter | undefined);
  const delimiter = said ?? likelyDelimiter(clean, limits);
  const total = lineAt(clean);
  const rows: CsvRow[] = [];
  for (const row of readRows(clean, { delimiter, limits, start })) {
    if (hasText(row)) rows.push(row);
    if (row.row % rowsPerStep === 0) yield { done: row.line, total };
  }
  const [first, ...rest] = rows;
  if (!first) throw badCsv(1, 'there is no header; the first row names the columns');
  return { delimiter, header: columnNames(first), rows: rest };
}

/** An error for one line of a CSV text. */
export function badCsv(line: number, what: string): PerfError {
  const message = `Line ${line}: ${what}.`;
  return new PerfError('bad-csv', message, { issues: [{ path: [line], message: what }] });
}

function refuseNul(text: string): void {
  const at = text.indexOf('\0');
  if (at < 0) return;
  throw badCsv(lineAt(text, at), 'a NUL character; the text should be saved as CSV in UTF-8');
}

function columnNames(header: CsvRow): string[] {
  const names = header.cells.map((cell, index) => cell.trim() || `column ${index + 1}`);
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) {
      throw badCsv(header.line, `the column ${JSON.stringify(name)} is there twice; once is right`);
    }
    seen.add(name);
  }
  return names;
}

function likelyDelimiter(text: string, limits: CsvLimits): Delimiter {
  let likely: Delimiter = ',';
  let best = { even: false, columns: 1 };
  for (const delimiter of delimiters) {
    const found = sample(text, delimiter, limits);
    const better = found.even === best.even ? found.columns > best.columns : found.even;
    if (found.columns > 1 && better) [likely, best] = [delimiter, found];
  }
  return likely;
}

/** The columns of the header under a delimiter, and whether the first rows are as long as it. */
function sample(text: string, delimiter: Delimiter, limits: CsvLimits) {
  let columns = 0;
  let left = sampledRows;
  try {
    for (const row of readRows(text, { delimiter, limits })) {
      if (!hasText(row)) continue;
      columns ||= row.cells.length;
      if (row.cells.length !== columns) return { even: false, columns };
      if (--left === 0) break;
    }
    return { even: true, columns };
  } catch {
    return { even: false, columns };
  }
}

function hasText(row: CsvRow): boolean {
  return row.cells.some((cell) => cell.trim() !== '');
}

interface Reading {
  readonly delimiter: Delimiter;
  readonly limits: CsvLimits;
  /** Where the header begins: at 0, or behind the line that names the delimiter. */
  readonly start?: number;
}

/** Rows one after another, so that a limit is met before the rest is read. */
function* readRows(text: string, { delimiter, limits, start = 0 }: Reading): Generator<CsvRow> {
  let at = start;
  let line = start === 0 ? 1 : 2;
  for (let row = 1; at < text.length; row += 1) {
    if (row > limits.rows + 1) throw badCsv(line, `more than ${limits.rows} rows below the header`);
    const cells: string[] = [];
    const from = line;
    for (;;) {
      const cell = text[at] === '"' ? quotedCell(text, at, line) : plainCell(text, at, delimiter);
      cells.push(cell.text);
      if (cells.length > limits.columns) throw badCsv(from, `more than ${limits.columns} columns`);
      line += cell.breaks;
      const next = text[cell.end];
      at = cell.end + 1;
      if (next === delimiter) continue;
      if (next !== undefined && next !== '\n') {
        throw badCsv(line, 'text behind a closing quote; a quote inside a cell is written twice');
      }
      break;
    }
    yield { row, line: from, cells };
    line += 1;
  }
}

function plainCell(text: string, from: number, delimiter: Delimiter) {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1;
  return { text: text.slice(from, end), end, breaks: 0 };
}

function quotedCell(text: string, from: number, line: number) {
  let close = from;
  do {
    close = text.indexOf('"', close + 1);
    if (close < 0) throw badCsv(line, 'a quote opens here and never closes');
  } while (text[close + 1] === '"' && ++close);
  const inside = text.slice(from + 1, close);
  return { text: inside.replaceAll('""', '"'), end: close + 1, breaks: lineAt(inside) - 1 };
}

/** The line of a place in a text, from 1; without a place that of its end. */
function lineAt(text: string, end = text.length): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
