// How the charts look: dark ink on white, no decoration; a picture that is wider than the screen scrolls in its own box, and none is cut
// in print.
import { BLUE, INK, QUIET } from './colours.ts'

/** CSS of the charts, for the page's one style sheet. */
export const CHART_STYLE = `
.key-figures ul{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(15rem,100%),1fr));gap:1rem 1.5rem}
.key-figures li{border-top:3px solid ${INK};padding-top:.4rem}
.key-figures li>b{display:block;font-weight:600;line-height:1.3}
.key-figures li>div{margin-top:.35rem;line-height:1.25}
.key-figures strong{font-size:1.6rem;line-height:1.1;font-variant-numeric:tabular-nums}
.key-figures .of{font-size:.9rem}
.key-figures a{text-decoration-color:#a9bfd3}
.key-figures small{display:block;color:${QUIET};font-size:.85rem;line-height:1.35;margin-top:.2rem}
.chart{margin:2rem 0;color:${INK};break-inside:avoid}
.chart figcaption p,.chart-note,.key-figures .chart-note{margin:.2rem 0 .6rem;max-width:70ch;color:${QUIET};font-size:.9rem;line-height:1.45}
.key-figures .chart-note{margin-top:1rem}
.chart figcaption h3,.key-figures h3{margin:0 0 .2rem}
.chart-picture{overflow-x:auto}
.chart-picture svg{display:block;max-width:100%;min-width:38rem;height:auto;background:#fff}
@media screen and (max-width:40rem){.chart-picture::before{content:var(--sideways);position:sticky;left:0;display:block;color:${QUIET};font-size:.85rem}.chart-picture{border-right:1px dashed ${QUIET}}}
.chart-picture text,.chart-picture tspan{white-space:pre}
.chart-picture a:hover circle,.chart-picture a:focus circle,.chart-picture a:hover rect,.chart-picture a:focus rect{stroke:#000;stroke-width:2.5}
.chart-legend{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;margin:.5rem 0;padding:0;font-size:.9rem}
.chart-legend .swatch{vertical-align:-.2em}
.chart-table summary{cursor:pointer;color:${BLUE};font-size:.9rem}
.chart-scroll{overflow-x:auto}
.chart-table table{border-collapse:collapse;font-size:.85rem;margin:.5rem 0;font-variant-numeric:tabular-nums}
.chart-table caption{text-align:left;font-weight:600}
.chart-table th,.chart-table td{padding:.2rem .6rem;border-bottom:1px solid #d5dade;text-align:left;vertical-align:top;font-weight:400}
.chart-table thead th{font-weight:600}
.chart-table .number{text-align:right;white-space:nowrap}
@media print{.chart-picture{overflow:visible}.chart-picture svg{min-width:0}.chart-picture,.chart-legend{print-color-adjust:exact;-webkit-print-color-adjust:exact}.chart-table{display:none}}
`
