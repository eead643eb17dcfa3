import { type TemplateResult, html } from 'lit';
import { type TableOf, tableCsv } from '../parts/table-csv.ts';

/** A table that says the same as a chart. */
export interface ChartTable {
  /** Names of the columns; the first one is that of the rows. */
  readonly columns: readonly string[];
  /** The cells of each row, as people read them; the first one names the row. */
  readonly rows: readonly (readonly string[])[];
}

/** A chart with what says the same in words. */
export interface Chart {
  readonly title: string;
  /** What the chart shows, in one sentence with its numbers; it is what is read aloud in its place. */
  readonly sentence: string;
  /** An `svg` that takes the width it is given; hidden from assistive technology here. */
  readonly drawing: TemplateResult;
  /** Whether the drawing is worked with keys and speaks for itself. */
  readonly isWorked?: boolean;
  readonly table: ChartTable;
}

/**
 * A chart as a figure: its title and sentence, the drawing, and the same numbers as a table that is folded away,
 * and can be saved. Needs the styles of charts.
 */
export function chartFigure(chart: Chart, of: TableOf): TemplateResult {
  const { words } = of.messages;
  return html`<figure class="chart" part="chart">
    <figcaption>
      <span class="chart-title">${chart.title}</span>
      <span class="chart-sentence">${chart.sentence}</span>
    </figcaption>
    ${
      chart.isWorked
        ? html`<div class="chart-drawing">${chart.drawing}</div>`
        : html`<div class="chart-drawing" role="img" aria-label=${chart.sentence}>
            ${chart.drawing}
          </div>`
    }
    <details class="chart-data">
      <summary>${words.asTable}</summary>
      <div class="chart-scroller" tabindex="0" role="region" aria-label=${chart.title}>
        ${tableView(chart)}
      </div>
      ${tableCsv(chart.title, of)}
    </details>
  </figure>`;
}

function tableView({ title, table }: Chart): TemplateResult {
  return html`<table>
    <caption class="visually-hidden">
      ${title}
    </caption>
    <thead>
      <tr>
        ${table.columns.map((name) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${table.rows.map(
        ([name, ...cells]) =>
          html`<tr>
            <th scope="row"><bdi>${name}</bdi></th>
            ${cells.map((cell) => html`<td><bdi>${cell}</bdi></td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
