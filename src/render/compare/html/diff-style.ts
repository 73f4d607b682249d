import { BASE_STYLE } from './base-style.js';

export const DIFF_STYLE = `${BASE_STYLE}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:.4rem 1rem}
.sides>div{border-top:.3rem solid var(--red);padding-top:.3rem;overflow-wrap:anywhere}
.sides>div+div{border-color:var(--blue)}
.summary{margin:.8rem 0;padding-left:1.2rem}
article{border:1px solid var(--line);border-radius:.4rem;margin:.8rem 0;overflow:hidden}
article>header{padding:.5rem .8rem;background:var(--band)}
.number{font-variant-numeric:tabular-nums;white-space:nowrap;color:var(--soft);font-weight:600}
.row{display:grid;grid-template-columns:8.5rem 1fr 1fr;border-top:1px solid var(--line)}
.row>*{padding:.4rem .8rem;overflow-wrap:anywhere;min-width:0}
.row>:first-child{color:var(--soft);font-size:.9rem}
.row .none{color:var(--soft)}
.row .none::before{content:"\\2013"}
.side{white-space:pre-line}
.note{grid-column:2/4;padding-top:0!important;font-size:.9rem;color:var(--soft)}
del{color:var(--red);background:#fdeee6;text-decoration:line-through;text-decoration-thickness:.09em}
ins{color:var(--blue);background:#e3f1fa;text-decoration:underline;text-decoration-thickness:.12em;text-underline-offset:.15em}
.lone{padding:.5rem .8rem;border-left:.35rem solid var(--red);margin:.5rem 0;background:var(--band);overflow-wrap:anywhere}
.lone.b{border-color:var(--blue)}
.empty{padding:.6rem .8rem;border:1px dashed var(--line)}
.mark{display:none}
@media (max-width:44rem){
body{padding:.7rem}
.row{grid-template-columns:1fr}
.row>*{padding:.25rem .6rem}
.row>:first-child{padding-top:.5rem;font-weight:600}
.row>:last-child{padding-bottom:.5rem}
.note{grid-column:auto}
.mark{display:inline;font-weight:700;color:var(--soft);margin-right:.4rem}
}
@media print{article{break-inside:avoid}del,ins{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;
