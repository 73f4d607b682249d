import { BASE_STYLE } from './base-style.js';

/** Each side has its colour; neither suggests that a text was repealed, as both plans may be in force. */
export const DIFF_STYLE = `${BASE_STYLE}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:.4rem 1rem}
.face{border-top:.3rem solid var(--amber);padding-top:.3rem;overflow-wrap:anywhere;min-width:0}
.face.b{border-color:var(--blue)}
.face .title{font-size:.9rem}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{text-align:left;vertical-align:top;padding:.25rem .5rem;border-bottom:1px solid var(--line);overflow-wrap:break-word}
th{background:var(--band);position:sticky;top:0;white-space:nowrap}
.contents ul{columns:2;padding-left:1.1rem;margin:.3rem 0}
.contents li{break-inside:avoid;padding:.1rem 0}
.contents a{display:inline-block;min-height:1.5rem}
.filters[open]{flex-basis:100%}
.steps{position:sticky;top:0;z-index:2;margin:.4rem 0;padding:.3rem .7rem}
.boxes{display:inline-flex;flex-wrap:wrap;gap:.2rem .8rem;margin-right:.6rem}
.entry{border:1px solid var(--line);border-radius:.4rem;margin:.4rem 0;scroll-margin-top:3.4rem}
.entry>summary{padding:.4rem .7rem;background:var(--band);overflow-wrap:anywhere}
.number{font-variant-numeric:tabular-nums;color:var(--soft);font-weight:600}
.row{display:grid;grid-template-columns:8.5rem 1fr 1fr;border-top:1px solid var(--line)}
.row>*{padding:.35rem .7rem;overflow-wrap:anywhere;min-width:0}
.row>:first-child{color:var(--soft);font-size:.9rem}
.heads{position:sticky;top:2.9rem;background:var(--paper);z-index:1;font-size:.85rem}
.heads .a{border-bottom:.2rem solid var(--amber)}
.heads .b{border-bottom:.2rem solid var(--blue)}
.none{color:var(--soft)}
.side{white-space:pre-line}
.note{grid-column:2/4;padding-top:0!important;font-size:.9rem;color:var(--soft)}
mark{color:var(--amber);background:var(--amberbg);border-bottom:2px dotted currentColor}
mark.b{color:var(--blue);background:var(--bluebg);border-bottom-style:solid}
.mark{display:none}
@media (max-width:44rem){
body{padding:.6rem}
.sides{grid-template-columns:1fr}
.contents ul{columns:1}
.block thead{position:absolute;left:-99rem}
.block tr{display:block;border-bottom:1px solid var(--edge);padding:.2rem 0}
.block td{display:inline;border:0;padding:0 .4rem 0 0;font-size:.85rem;line-height:1.35}
.block td:empty{display:none}
.block td::before{content:attr(data-label) ": ";color:var(--soft)}
.block td:first-child{display:block;font-weight:600}
.block td[data-label=""]::before,.block td:first-child::before{content:""}
.row{grid-template-columns:1fr}
.row>*{padding:.2rem .6rem}
.row>:first-child{font-weight:600}
.heads>:first-child{display:none}
.note{grid-column:auto}
.mark{display:inline;font-weight:700;color:var(--soft);margin-right:.4rem}
}
@media print{.row{break-inside:avoid}.heads,th{position:static}mark{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;
